// Starts the page. What to load, and the digest that each file must have, stand in index.html's preload
// links: so this file never changes with them, and the WebAssembly is covered like every script.

const link = (kind) => document.querySelector(`link[rel="${kind}"]`);

try {
  const { href, dataset } = link("preload");
  const program = fetch(href, { integrity: dataset.integrity });
  const { default: start } = await import(link("modulepreload").href);
  await start({ module_or_path: program });
} catch (error) {
  document.querySelector(".waiting")?.remove();
  document.getElementById("boot-failed").hidden = false;
  throw error;
}
