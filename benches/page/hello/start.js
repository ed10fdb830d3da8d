// Starts the hello-world, as Trunk's own script would, from a file.
import start from "./hello.js";

start({ module_or_path: "hello_bg.wasm" });
