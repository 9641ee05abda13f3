// Prints name, version and licence text of every package in the bundle.
const fs = require("fs");
const path = require("path");

const seen = new Map();
function visit(name, from) {
  let folder = from;
  while (!fs.existsSync(path.join(folder, "node_modules", name, "package.json"))) {
    if (folder === path.dirname(folder)) return;
    folder = path.dirname(folder);
  }
  const home = path.join(folder, "node_modules", name);
  const about = JSON.parse(fs.readFileSync(path.join(home, "package.json"), "utf8"));
  const key = `${about.name} ${about.version}`;
  if (seen.has(key)) return;
  const file = fs.readdirSync(home).find((each) => /^licen[cs]e/i.test(each));
  seen.set(key, { licence: about.license, text: file ? fs.readFileSync(path.join(home, file), "utf8").trim() : "" });
  for (const each of Object.keys(about.dependencies || {})) visit(each, home);
}
for (const name of Object.keys(require("./package.json").dependencies)) visit(name, __dirname);
for (const [key, { licence, text }] of [...seen].sort()) console.log(`${key} (${licence})\n\n${text}\n\n${"-".repeat(80)}\n`);
