// Draws the chart of a page from the specification that the page carries as JSON.
// Expressions are interpreted, not compiled: the pages' Content-Security-Policy allows no eval.
import embed from "vega-embed";
import { expressionInterpreter } from "vega-interpreter";

const dark = window.matchMedia("(prefers-color-scheme: dark)");

async function draw(figure) {
  const spec = JSON.parse(figure.querySelector("script").textContent);
  const target = figure.querySelector("[data-chart]");
  const ink = getComputedStyle(document.documentElement).getPropertyValue("--ink").trim();
  const rule = getComputedStyle(document.documentElement).getPropertyValue("--rule").trim();
  spec.config = {
    ...spec.config,
    background: "transparent",
    font: "system-ui, sans-serif",
    axis: { labelColor: ink, titleColor: ink, gridColor: rule, domainColor: rule, tickColor: rule },
    legend: { labelColor: ink, titleColor: ink },
    text: { color: ink },
    view: { stroke: null },
  };
  const actions = { export: true, source: false, compiled: false, editor: false };
  await embed(target, spec, { ast: true, expr: expressionInterpreter, renderer: "svg", actions, tooltip: { theme: dark.matches ? "dark" : "light" } });
  target.dataset.drawn = "true";
}

for (const figure of document.querySelectorAll("figure.chart")) {
  draw(figure);
  dark.addEventListener("change", () => draw(figure));
}
