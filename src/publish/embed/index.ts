/** The picture that `embed.html` shows where scripts do not run: the communes of 2025 with their names, and the credits. */
import topology from "../../../geo/dien-bien.topo.json?raw";
import units from "../../../geo/units.json?raw";
import { fromStored, type StoredTopology } from "../../../geo/arcs";
import type { DienBienTopology, UnitGeometries } from "../../../geo/types";
import type { Geography } from "../../domain/geography";
import { labels, lines, pictureFrame, svgPath } from "../../features/map";
import { common } from "../../locale/common";
import { tintFeatures } from "../../map/district-tints";
import { lineHeight } from "../../map/labels/writings";
import { defaultView } from "../../state/view";
import type { PublishedFile } from "../published";

const width = 600;
const mapHeight = 720;
const head = 34;
const foot = 26;
const font = "'Be Vietnam Pro', 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
const halo = 'stroke="#fdfdf8" stroke-width="3" paint-order="stroke" stroke-linejoin="round"';

const readGeography = (): Geography => ({
  topology: fromStored(JSON.parse(topology) as StoredTopology<DienBienTopology>),
  units: JSON.parse(units) as UnitGeometries,
});

/** Leaves out positions nearer than this to the one before, px: for a weak network, where a picture so small shows no more. */
const step = 1.6;

function thinned(path: string): string {
  const thin = (line: string): string => {
    const closed = line.endsWith("Z");
    const points = line
      .replace("Z", "")
      .split("L")
      .map((point) => point.split(" ").map(Number));
    let last = points[0] ?? [];
    const kept = points.filter((point, at) => {
      const [dx, dy] = [0, 1].map((axis) => (point[axis] ?? 0) - (last[axis] ?? 0));
      const keeps = at === 0 || (at === points.length - 1 && !closed) || Math.hypot(dx ?? 0, dy ?? 0) >= step;
      if (keeps) last = point;
      return keeps;
    });
    return `M${kept.map((point) => point.join(" ")).join("L")}${closed ? "Z" : ""}`;
  };
  return path.split("M").filter(Boolean).map(thin).join("");
}

/** In Vietnamese: the file is named by the page, which is the same for both languages. */
function embedPicture(geography: Geography): string {
  const frame = pictureFrame(geography, width, mapHeight);
  const left = (width - frame.width) / 2;
  const tints = tintFeatures(geography, []).features.map(
    ({ geometry, properties }) => `<path d="${thinned(svgPath(geometry, frame.project))}" fill="${properties.color}"/>`,
  );
  const borders = lines(geography, defaultView, frame).map(
    ({ level, path }) =>
      `<path d="${thinned(path)}" fill="none" stroke="#1f5c4a" stroke-width="${level === "province" ? 2.4 : 1.1}"/>`,
  );
  const names = labels(geography, defaultView, null, null, frame, []).map(({ lines: rows, x, y, size }) => {
    const rise = ((1 - rows.length) / 2) * lineHeight;
    const spans = rows.map(
      (row, at) => `<tspan x="${x.toFixed(1)}" dy="${at === 0 ? rise : lineHeight}em">${row}</tspan>`,
    );
    return `<text y="${y.toFixed(1)}" font-size="${size}" ${halo}>${spans.join("")}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${head + mapHeight + foot}" font-family="${font}" fill="#1d2b26">`,
    `<rect width="100%" height="100%" fill="#eef0e6"/>`,
    `<text x="16" y="24" font-size="17" font-weight="600">${common.name.vi} · ${common["era.after"].vi}</text>`,
    `<g transform="translate(${left.toFixed(1)} ${head})" stroke-linejoin="round"><g fill-opacity="0.85">${tints.join("")}</g>`,
    `${borders.join("")}<g fill="#17483a" font-weight="600" text-anchor="middle" dominant-baseline="central">${names.join("")}</g></g>`,
    `<text x="16" y="${head + mapHeight + 16}" font-size="11">${common["credits.short"].vi}</text></svg>`,
  ].join("");
}

/** `embed-picture.svg`. */
export function* embed(): Generator<PublishedFile> {
  yield { path: "embed-picture.svg", content: `${embedPicture(readGeography())}\n` };
}
