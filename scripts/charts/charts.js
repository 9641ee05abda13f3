// Draws the chart of a page from the specification that the page carries as JSON, and saves it as a picture.
// Expressions are interpreted, not compiled: the pages' Content-Security-Policy allows no eval.
import embed from "vega-embed";
import { expressionInterpreter } from "vega-interpreter";

const dark = window.matchMedia("(prefers-color-scheme: dark)");
// Of lines and points: 4.5:1 or more on the paper of the page. A picture is on white, whatever the page is shown in.
const ON_LIGHT = ["#0b6e8f", "#c2410c", "#4d7c0f", "#7c3aed", "#be185d", "#a16207", "#0f766e", "#475569"];
const ON_DARK = ["#7cc7e6", "#fb923c", "#a3e635", "#c4b5fd", "#f9a8d4", "#facc15", "#5eead4", "#cbd5e1"];
const PAPER = { ink: "#1c1f23", rule: "#d9dcdf", background: "#ffffff", lines: ON_LIGHT };
const PICTURE_WIDTH = 960;
const LEGEND_COLUMN = 190; // pixels

function colours() {
  const style = getComputedStyle(document.documentElement);
  return {
    ink: style.getPropertyValue("--ink").trim(),
    rule: style.getPropertyValue("--rule").trim(),
    background: "transparent",
    lines: dark.matches ? ON_DARK : ON_LIGHT,
  };
}

function specification(figure, { ink, rule, background, lines }, width) {
  const spec = JSON.parse(figure.querySelector("script").textContent);
  spec.autosize = { type: "fit-x", contains: "padding" };
  spec.config = {
    background,
    font: "system-ui, sans-serif",
    axis: { labelColor: ink, titleColor: ink, gridColor: rule, domainColor: rule, tickColor: rule, labelFontSize: 12 },
    range: { category: lines },
    legend: {
      labelColor: ink,
      labelFontSize: 12,
      symbolBaseFillColor: ink,
      symbolBaseStrokeColor: ink,
      columns: Math.max(1, Math.floor(width / LEGEND_COLUMN)),
    },
    text: { color: ink },
    title: { color: ink, anchor: "start", fontSize: 16, subtitleColor: ink },
    view: { stroke: null },
  };
  return spec;
}

const options = { ast: true, expr: expressionInterpreter, renderer: "svg", actions: false };

async function draw(figure) {
  const target = figure.querySelector("[data-chart]");
  const spec = specification(figure, colours(), target.clientWidth);
  await embed(target, spec, { ...options, tooltip: { theme: dark.matches ? "dark" : "light" } });
  target.dataset.drawn = "true";
}

// A picture is drawn anew: on white, with its name and the address of the choice it shows.
async function save(figure, format) {
  const spec = specification(figure, PAPER, PICTURE_WIDTH);
  const address = new URL(document.querySelector(".downloads a[href^='?']").href);
  spec.title = { text: spec.description, subtitle: address.pathname + address.search.slice(0, 100) };
  spec.width = PICTURE_WIDTH;
  spec.padding = 16;
  const { view } = await embed(document.createElement("div"), spec, options);
  const link = document.createElement("a");
  link.href = await view.toImageURL(format, format === "png" ? 2 : 1);
  link.download = `${figure.dataset.name}.${format}`;
  link.click();
  view.finalize();
}

for (const figure of document.querySelectorAll("figure.chart")) {
  draw(figure);
  dark.addEventListener("change", () => draw(figure));
}
for (const group of document.querySelectorAll(".pictures")) {
  group.hidden = false;
  for (const button of group.querySelectorAll("[data-picture]")) {
    button.addEventListener("click", () => save(document.querySelector("figure.chart"), button.dataset.picture));
  }
}
