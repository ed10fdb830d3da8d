// The yardstick: three pathways by hand and in short, as a page without a rule book would judge them. Its
// figures are simplified, nobody is counselled by them, and no page of ours reads them.

const form = document.querySelector("form");

// What is stated, or nothing.
const stated = (id) => document.getElementById(id).value || undefined;
const number = (id) => (stated(id) === undefined ? undefined : Number(stated(id)));

// A requirement: whether what is stated meets it, or nothing while it is not stated.
const asks = (value, meets) => (value === undefined ? undefined : meets(value));

const levels = ["A2", "B1", "B2", "C1"];
const atLeast = (level) => (held) => levels.indexOf(held) >= levels.indexOf(level);

const pathways = {
  erasmus: () => [
    asks(stated("education"), (it) => it === "student"),
    asks(number("semester"), (it) => it >= 2),
    asks(number("gpa"), (it) => it >= 3),
    asks(stated("level"), atLeast("B2")),
  ],
  mshe: () => [
    asks(stated("education"), (it) => it === "student"),
    asks(number("semester"), (it) => it >= 1 && it <= 6),
    asks(number("gpa"), (it) => it >= 2.97),
    asks(stated("level"), atLeast("B2")),
  ],
  "master-profile": () => [
    asks(stated("education"), (it) => it === "bachelor"),
    asks(stated("level"), atLeast("B1")),
  ],
};

function verdict(requirements) {
  if (requirements.includes(false)) return "ineligible";
  return requirements.includes(undefined) ? "open" : "eligible";
}

form.addEventListener("input", () => {
  for (const [id, requirements] of Object.entries(pathways)) {
    const place = document.getElementById(id);
    place.textContent = verdict(requirements());
    place.dataset.verdict = place.textContent;
  }
});
