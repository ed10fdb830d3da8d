// Figures as lines of plain text. It knows nothing of what they are figures of.

// The value below which a share of all lies.
export const at = (share, values) => [...values].sort((one, two) => one - two)[Math.ceil(share * values.length) - 1];
export const median = (values) => at(0.5, values);

// A median with the least and the greatest beside it.
export function spread(values, digits = 0) {
  const [middle, least, greatest] = [median(values), Math.min(...values), Math.max(...values)];
  return `${middle.toFixed(digits)} (${least.toFixed(digits)}–${greatest.toFixed(digits)})`;
}

// A table: a title, the heads of its columns, and rows that begin with their names.
export function table(title, heads, rows) {
  const all = [["", ...heads], ...rows.map((row) => row.map(String))];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) => row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0]))).join("  ");
  console.log(`\n${title}`);
  for (const row of all) console.log(`  ${line(row)}`);
}
