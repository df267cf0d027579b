// Draws the payments by hour with uPlot, from the table below the chart: pointing at an hour shows its numbers. Without scripts the page shows
// the server's own drawing.
"use strict";

(() => {
  const HEIGHT = 220;
  const HALF_HOUR = 1800;
  const RESULTS = ["paid", "failed", "expired", "open"];
  let chart = null;

  function colour(name) {
    return getComputedStyle(document.body).getPropertyValue("--" + name).trim();
  }

  function numbers(rows, column) {
    return rows.map((row) => Number(row.cells[column].textContent));
  }

  // Bars are drawn from the highest sum to the lowest one, so that each covers the lower part of the one before.
  function series(label, index, values) {
    return {
      label,
      fill: colour(RESULTS[index]),
      stroke: colour(RESULTS[index]),
      width: 0,
      paths: uPlot.paths.bars({ size: [0.75, 40] }),
      points: { show: false },
      value: (plot, sum, seriesIndex, i) => (i === null ? "–" : String(values[index][i])),
    };
  }

  function draw() {
    const figure = document.getElementById("chart");
    const table = document.getElementById("hours-table");
    const rows = Array.from(table.tBodies[0].rows);
    const [hourLabel, ...labels] = Array.from(table.tHead.rows[0].cells, (cell) => cell.textContent);
    const values = RESULTS.map((result, index) => numbers(rows, index + 1));
    const sums = values.map((column, index) =>
      column.map((unused, i) => values.slice(0, index + 1).reduce((sum, other) => sum + other[i], 0)));
    const order = [3, 2, 1, 0];
    const axis = { stroke: colour("ink-muted"), grid: { stroke: colour("line"), width: 1 }, ticks: { show: false }, font: "12px " + colour("text") };
    if (chart) {
      chart.destroy();
    }
    figure.querySelector("svg").setAttribute("hidden", "");
    chart = new uPlot({
      width: figure.clientWidth - 24,
      height: HEIGHT,
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), "Etc/UTC"),
      cursor: { y: false, points: { show: false } },
      scales: {
        x: { range: (plot, min, max) => [min - HALF_HOUR, max + HALF_HOUR] },
        y: { range: (plot, min, max) => [0, Math.max(1, Math.ceil(max * 1.05))] },
      },
      axes: [
        Object.assign({}, axis, { values: "{HH}:{mm}", grid: { show: false } }),
        Object.assign({}, axis, { size: 40, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000] }),
      ],
      series: [
        { label: hourLabel, value: "{HH}:{mm}" },
        ...order.map((index) => series(labels[index], index, values)),
      ],
    }, [rows.map((row) => Date.parse(row.dataset.start) / 1000), ...order.map((index) => sums[index])], figure);
  }

  const darkMode = window.matchMedia("(prefers-color-scheme: dark)");
  darkMode.addEventListener("change", draw);
  window.addEventListener("resize", draw);
  document.addEventListener("console-updated", () => {
    chart = null;
    draw();
  });
  draw();
})();
