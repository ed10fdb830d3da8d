// The states that `cargo xtask shots` takes pictures of: a name and the address's fragment.
// The language comes with the visitor, so no fragment names one. What ends in `-open` is unfolded.

const student = "education=bachelor-student&citizenship=kz&semester=5";
const graduate =
  "education=bachelor&citizenship=kz&certificates=ielts-academic:6.5+goethe:B2&target.instruction=ru&target.field=pedagogical";
const everything = "for=erasmus+mshe+master-research+master-profile+doctorate";
// All that can be stated, forty certificates among it; no other answers found fill more of the sheet.
const exhaustive =
  `education=bachelor-student&citizenship=kz&semester=3&gpa=3.4&certificates=${"toefl-other:448+".repeat(40)}` +
  "&host.language=kk&tou_test=kk:B2&host.letter=no&target.instruction=en&target.field=ict&kt=not-taken&work_months=82" +
  "&kaztest=no&doctoral_exam=7,,1&itp_additional_test=4&english_degree_years_ago=3&gre=150,137,3&gmat=34,50,2,0" +
  "&military_service_months_ago=416&leadership_years=47&specialty_years=18";

export const states = {
  start: "#/",
  chosen: "#/?v=1&for=erasmus+mshe",
  choice: "#/ask/education?v=1&for=erasmus+mshe",
  grid: "#/ask/semester?v=1&for=erasmus&education=bachelor-student&citizenship=kz",
  number: `#/ask/gpa?v=1&for=erasmus+mshe&${student}`,
  certificates: `#/ask/certificates?v=1&for=erasmus&${student}&gpa=3.1&certificates=ielts-academic:6+celi:B2`,
  test: `#/ask/tou_test?v=1&for=erasmus&${student}&gpa=3.1&certificates=&tou_test=en:B1`,
  field: "#/ask/target.field?v=1&for=master-research&education=bachelor&citizenship=kz",
  exam: `#/ask/kt?v=1&for=master-research+master-profile&${graduate}&kt=10,,18,16`,
  change: `#/change/gpa?v=1&for=mshe&${student}&gpa=2.5&certificates=goethe:B2`,
  eligible: `#/result?v=1&for=erasmus+mshe&${student}&gpa=3.4&certificates=ielts-academic:6&host.language=en`,
  conditional: `#/result?v=1&for=erasmus&education=bachelor-student&citizenship=kz&semester=2&gpa=3.1&certificates=celi:B2&host.language=it`,
  ineligible: `#/result?v=1&for=mshe&${student}&gpa=2.8&certificates=duolingo:80`,
  mixed: `#/result?v=1&${everything}&${graduate}&kt=10,6,18,20&gre=165,160,4&gmat=none`,
  points: `#/result?v=1&for=master-research&${graduate}&kt=10,6,18,20&gre=155,158,3&gmat=none`,
  "points-open": `#/result?v=1&for=master-research+doctorate&${graduate}&kt=10,6,18,20&gre=155,158,3&gmat=none&have=master-office.digital-photo`,
  "conditional-open": `#/result?v=1&for=erasmus&education=bachelor-student&citizenship=kz&semester=2&gpa=3.1&certificates=celi:B2&host.language=it`,
  none: "#/result?v=1&for=mshe&education=master&citizenship=kz&gpa=3.5",
  open: `#/result?v=1&${everything}&skip=education+citizenship+certificates`,
  longest: `#/result?v=1&${everything}&${exhaustive}`,
  dropped: "#/result?v=1&for=mshe&education=bachelor-student&gpa=9&__proto__=1&semester=5",
  embed: "#/embed",
  accessibility: "#/accessibility",
  framed: "?embed=1&pathway=doctorate&theme=dark&accent=00a3e0",
  cohort: "#/cohort",
  counsel: "#/counsel",
  "counsel-filled": `#/counsel?v=1&${student}&gpa=2.8&certificates=ielts-academic:6.5+goethe:B1&host.language=en&kt=10,6,18,20&work_months=21`,
  rules: "#/rules",
  "rules-pathway": "#/rules/pathway/master-research",
  "rules-mobility": "#/rules/pathway/erasmus",
  "rules-certificates": "#/rules/certificates",
  "rules-table": "#/rules/table/app3",
  "rules-dates": "#/rules/dates",
  "rules-papers": "#/rules/papers",
  "rules-source": `#/rules/source/adm/7-doc-5?v=1&for=mshe&${student}`,
  "rules-contradictions": "#/rules/contradictions/tcf-b1-b2",
};
