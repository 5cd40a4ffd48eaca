/** The picture that `embed.html` shows where scripts do not run: the communes of 2025 with their names, and the credits. */
import { outline, unitBounds, type Geography } from "../../domain/geography";
import { escapeMarkup } from "../../domain/markup";
import { province } from "../../domain/units";
import { labels } from "../../features/map";
import { common } from "../../locale/common";
import { tintFeatures } from "../../map/district-tints";
import { lineHeight } from "../../map/labels/writings";
import { defaultView } from "../../state/view";
import { committedGeography } from "../material";
import { boundaryShapes } from "../picture/ground";
import { shortPath } from "../picture/path";
import { sightOf } from "../picture/sight";
import type { PublishedFile } from "../published";

const width = 600;
const mapHeight = 720;
const head = 34;
const foot = 26;
const font = "'Be Vietnam Pro', 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
const halo = 'stroke="#fdfdf8" stroke-width="3" paint-order="stroke" stroke-linejoin="round"';

/** In Vietnamese: the file is named by the page, which is the same for both languages. */
function embedPicture(geography: Geography): string {
  const sight = sightOf([unitBounds(geography, province.ref)], { width, height: mapHeight }, 0.02);
  const tints = tintFeatures(geography, []).features.map(
    ({ geometry, properties }) => `<path d="${shortPath(geometry, sight)}" fill="${properties.color}"/>`,
  );
  const line = (path: string, strokeWidth: number): string =>
    `<path d="${path}" fill="none" stroke="#1f5c4a" stroke-width="${strokeWidth}"/>`;
  const borders = [
    ...boundaryShapes(geography, "commune", new Set(), sight).map(({ path }) => line(path, 1.1)),
    line(shortPath(outline(geography, province.ref), sight), 2.4),
  ];
  const names = labels(geography, defaultView, null, null, sight, []).map(({ lines: rows, x, y, size, leader }) => {
    const rise = ((1 - rows.length) / 2) * lineHeight;
    const spans = rows.map(
      (row, at) => `<tspan x="${x.toFixed(1)}" dy="${at === 0 ? rise : lineHeight}em">${escapeMarkup(row)}</tspan>`,
    );
    const ends = leader && [leader.from, leader.to].map((end) => `${end.x.toFixed(1)} ${end.y.toFixed(1)}`);
    /** A line of no length with a round end is a dot. */
    const led = ends
      ? `<path d="M${ends.join("L")}" stroke="#17483a"/><path d="M${ends[0]}h0" stroke="#17483a" stroke-width="5" stroke-linecap="round"/>`
      : "";
    return `${led}<text y="${y.toFixed(1)}" font-size="${size}" ${halo}>${spans.join("")}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${head + mapHeight + foot}" font-family="${font}" fill="#1d2b26">`,
    `<rect width="100%" height="100%" fill="#eef0e6"/>`,
    `<text x="16" y="24" font-size="15" font-weight="600">${common.name.vi} · ${common["era.after"].vi}</text>`,
    `<g transform="translate(0 ${head})" stroke-linejoin="round"><g fill-opacity="0.85">${tints.join("")}</g>`,
    `${borders.join("")}<g fill="#17483a" font-weight="600" text-anchor="middle" dominant-baseline="central">${names.join("")}</g></g>`,
    `<text x="16" y="${head + mapHeight + 16}" font-size="11">${common["credits.short"].vi}</text></svg>`,
  ].join("");
}

/** `embed-picture.svg`. */
export function* embed(): Generator<PublishedFile> {
  yield { path: "embed-picture.svg", content: `${embedPicture(committedGeography())}\n` };
}
