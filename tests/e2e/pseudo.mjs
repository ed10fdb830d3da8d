// A language that nobody speaks: every word is longer by two fifths and bears accents, every text stands in
// brackets. Whatever comes without accents does not come from the texts.

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const accented = [..."áƀćďéƒğĥíĵķĺɱńóṕʠŕśťúṽŵẋýźÁƁĆĎÉƑĞĤÍĴĶĹṀŃÓṔɊŔŚŤÚṼŴẊÝŹ"];

const disguised = (letter) => accented[plain.indexOf(letter)];

// The word with as many of its last letters again as make it longer by two fifths.
const stretched = (word) => word + word.slice(word.length - Math.ceil(word.length * 0.4));

// A text, but for its placeholders.
const pseudo = (text) =>
  `[${text.replace(/\{[^}]*\}|[A-Za-z]+/g, (found) =>
    found.startsWith("{") ? found : stretched(found).replace(/./g, disguised),
  )}]`;

// A file of packed texts, `key=text` a line.
export const told = (file) =>
  file
    .split("\n")
    .map((line) => line.replace(/=(.+)/, (_, text) => `=${pseudo(text)}`))
    .join("\n");
