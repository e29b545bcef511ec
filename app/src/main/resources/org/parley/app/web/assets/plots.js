// Plots that can be zoomed and clicked, drawn from the JSON that stands beside them. Without scripts the pictures of the server stand there.
"use strict";
(() => {
  const charts = [];
  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const families = ["asks", "gives", "meets", "opposes", "presses"];
  const symbols = {
    asks: "triangle", gives: "circle", meets: "diamond", opposes: "rect",
    presses: "path://M-5 -3L-3 -5L0 -2L3 -5L5 -3L2 0L5 3L3 5L0 2L-3 5L-5 3L-2 0Z",
  };
  const names = { asks: "asks", gives: "gives or agrees", meets: "meets", opposes: "says no, accuses", presses: "threatens, forces" };
  const wrapped = (text) => text.replace(/(.{1,60})(\s+|$)/g, "$1\n").trim();

  const common = (narrow) => ({
    animation: false,
    useUTC: true,
    textStyle: { fontFamily: token("--sans"), color: token("--ink") },
    tooltip: {
      renderMode: "richText", confine: true, backgroundColor: token("--card"), borderColor: token("--line"),
      textStyle: { color: token("--ink"), fontSize: 12 },
    },
    legend: { top: 0, left: 0, itemGap: narrow ? 8 : 16, itemWidth: 12, itemHeight: 11, textStyle: { color: token("--ink"), fontSize: 12 } },
    dataZoom: [
      { type: "inside", filterMode: "none", zoomOnMouseWheel: "ctrl" },
      { type: "slider", filterMode: "none", height: 20, bottom: 6, borderColor: token("--line"), textStyle: { color: token("--faint") },
        fillerColor: "rgba(128,140,150,.18)", handleStyle: { color: token("--link") }, moveHandleStyle: { color: token("--faint") },
        dataBackground: { lineStyle: { color: token("--line") }, areaStyle: { color: token("--line") } },
        selectedDataBackground: { lineStyle: { color: token("--faint") }, areaStyle: { color: token("--line") } } },
    ],
  });
  const line = () => ({ lineStyle: { color: token("--line") } });

  // A lane for each party, a mark for each move.
  function lanes(data, width) {
    const narrow = width < 600, room = narrow ? 96 : 180, day = 864e5;
    const around = (it) => Math.max(day, (it.max - it.min) * 0.02);
    const plain = common(narrow);
    plain.dataZoom[1].showDataShadow = false;
    return {
      ...plain,
      grid: { left: room, right: 20, top: narrow ? 56 : 34, bottom: 64 },
      xAxis: { type: "time", axisLine: line(), axisTick: line(), splitLine: { show: true, ...line() },
        min: (it) => it.min - around(it), max: (it) => it.max + around(it), minInterval: day,
        axisLabel: { color: token("--faint"), hideOverlap: true, formatter: (at) => new Date(at).toISOString().slice(0, 10) } },
      yAxis: { type: "category", data: data.lanes, inverse: true, axisLine: line(), axisTick: { show: false }, splitLine: { show: true, ...line() },
        axisLabel: { color: token("--ink"), width: room - 14, overflow: "truncate" } },
      series: families.map((family) => ({
        type: "scatter", name: names[family], symbol: symbols[family], symbolSize: 12, itemStyle: { color: token("--" + family), opacity: 1 },
        tooltip: { formatter: (it) => { const m = it.data.mark; return `${m.day}  ${data.lanes[m.lane]}\n${m.words}${m.hedged ? "?" : ""}${m.target ? " → " + m.target : ""}\n${wrapped(m.text)}`; } },
        data: data.marks.filter((mark) => mark.family === family).map((mark) => ({
          value: [Date.parse(mark.day), mark.lane], mark, symbolOffset: [9 * Math.floor(mark.depth / 3), [0, 13, -13][mark.depth % 3]],
          itemStyle: mark.hollow ? { color: token("--card"), borderColor: token("--" + family), borderWidth: 2, opacity: 1 } : {},
        })),
      })),
    };
  }

  // Bars, with the families on top of each other.
  function heap(data, width) {
    const narrow = width < 600;
    return {
      ...common(narrow),
      grid: { left: 44, right: 12, top: narrow ? 56 : 34, bottom: 64 },
      xAxis: { type: "category", data: data.days, axisLine: line(), axisTick: line(), axisLabel: { color: token("--faint"), hideOverlap: true } },
      yAxis: { type: "value", minInterval: 1, splitLine: { ...line() }, axisLabel: { color: token("--faint") } },
      series: data.series.map((one) => ({
        type: "bar", stack: "all", name: one.name, data: one.counts, barMaxWidth: 40, itemStyle: { color: token("--" + one.family) },
        tooltip: { formatter: (it) => `${data.unit === "day" ? "" : data.unit + " of "}${data.days[it.dataIndex]}\n${it.value} ${one.name}` },
      })),
    };
  }

  const kinds = { lanes, heap };

  function follow(data, event) {
    if (event.componentType !== "series") return;
    if (data.kind === "lanes") {
      location.href = event.data.mark.to;
    } else {
      const asked = new URLSearchParams(location.search);
      asked.delete("before");
      asked.set("since", data.days[event.dataIndex]);
      asked.set("until", data.ends[event.dataIndex]);
      location.search = asked.toString();
    }
  }

  function draw(place) {
    const data = JSON.parse(document.getElementById(place.dataset.plot).textContent);
    place.hidden = false;
    place.parentElement.querySelector(".still").classList.add("printed");
    if (data.kind === "lanes") place.style.height = `${Math.max(220, 110 + 44 * data.lanes.length)}px`;
    const chart = echarts.init(place, null, { renderer: "svg" });
    const paint = () => chart.setOption(kinds[data.kind](data, place.clientWidth), false);
    paint();
    chart.on("click", (event) => follow(data, event));
    charts.push({ chart, paint });
  }

  const repaint = () => charts.forEach(({ paint }) => paint());
  for (const place of document.querySelectorAll("[data-plot]")) draw(place);
  for (const hint of document.querySelectorAll(".needs-script")) hint.hidden = false;
  window.addEventListener("resize", () => charts.forEach(({ chart, paint }) => { chart.resize(); paint(); }));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", repaint);
  new MutationObserver(repaint).observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  window.plotsReady = true;
})();
