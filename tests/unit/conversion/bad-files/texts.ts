/** Texts, and what is taken for text, as they should not be. */
import { encode } from "../encode";
import { formerCommunes } from "../known-names";
import { cut, flip, tear } from "./damage";
import type { Family } from "./family";
import type { Random } from "./random";

const utf8 = (text: string) => new TextEncoder().encode(text);
const lines = ["Mã;Xã;Số", ...formerCommunes.map(({ code, name }, at) => `${code};${name};${at}`)];
const csv = utf8(lines.join("\n"));
const utf16 = encode(lines.join("\r\n"), "utf-16le");
const point = (lon: unknown, lat: unknown) => ({
  type: "Feature",
  properties: { Tên: "A" },
  geometry: { type: "Point", coordinates: [lon, lat] },
});
const collection = (features: readonly unknown[], more: object = {}) =>
  utf8(JSON.stringify({ type: "FeatureCollection", features, ...more }));
const points = collection(Array.from({ length: 20 }, (_, at) => point(103 + at / 100, 21)));

const begun = (random: Random, ...start: readonly number[]) => Uint8Array.from([...start, ...random.bytes(2000)]);
const ragged = (random: Random) =>
  utf8(
    Array.from({ length: 50 }, (_, row) => Array.from({ length: 1 + random.below(9) }, () => `${row}`).join(";")).join(
      "\n",
    ),
  );
const openQuote = (random: Random) => {
  const at = 1 + random.below(lines.length - 1);
  return utf8(lines.map((line, index) => (index === at ? `"${line}` : line)).join("\n"));
};
const deep = (random: Random) => {
  const depth = 100_000 + random.below(9);
  return utf8(random.pick([`{"type":${"[".repeat(depth)}`, `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`]));
};
const wrongPoint = (random: Random) =>
  collection([
    point(103, 21),
    random.pick([point(21, 103), point("103", 21), point(null, null), point(5e5, 2.3e6), 7, null]),
  ]);
const spaces = (random: Random) => utf8(random.pick([" ", "\n", "\t", "\ufeff"]).repeat(random.below(50)));

export const texts: readonly Family[] = [
  { name: "CSV cut off", ends: "either", make: (random) => cut(csv, random) },
  { name: "CSV with wrong bytes", ends: "either", make: (random) => flip(csv, random) },
  { name: "UTF-16 cut off", ends: "either", make: (random) => cut(utf16, random) },
  { name: "UTF-16 with a byte too few", ends: "either", make: (random) => tear(utf16, random) },
  { name: "noise", ends: "refused", make: (random) => random.bytes(500 + random.below(3000)) },
  { name: "noise that begins as ZIP", ends: "refused", make: (random) => begun(random, 0x50, 0x4b, 3, 4) },
  {
    name: "noise that begins as XLS",
    ends: "refused",
    make: (random) => begun(random, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  },
  { name: "noise that begins as UTF-16", ends: "either", make: (random) => begun(random, 0xff, 0xfe) },
  {
    name: "picture",
    ends: "refused",
    make: (random) =>
      begun(
        random,
        ...random.pick([
          [0x89, 0x50, 0x4e, 0x47],
          [0xff, 0xd8, 0xff, 0xe0],
        ]),
      ),
  },
  { name: "PDF", ends: "refused", make: (random) => begun(random, ...utf8("%PDF-1.4\n")) },
  { name: "nothing", ends: "refused", make: spaces },
  {
    name: "delimiters only",
    ends: "refused",
    make: (random) => utf8(`${random.pick([";", ",", "\t", "|"]).repeat(1 + random.below(9))}\n`.repeat(9)),
  },
  { name: "a head only", ends: "refused", make: (random) => utf8(lines[0] + "\n".repeat(random.below(5))) },
  {
    name: "web page",
    ends: "refused",
    make: (random) => utf8(`${random.pick(["<html>", "<!DOCTYPE html>", "\n<table>"])}<tr><td>1</td></tr>`),
  },
  {
    name: "XML",
    ends: "refused",
    make: (random) => utf8(`<?xml version="1.0"?>${"<a>".repeat(1 + random.below(9999))}`),
  },
  { name: "ragged rows", ends: "read", make: ragged },
  { name: "quotation mark left open", ends: "refused", make: openQuote },
  {
    name: "giant cell",
    ends: "refused",
    make: (random) => utf8(`a;b\n1;${"x".repeat(32_768 + random.below(500_000))}\n`),
  },
  {
    name: "one endless line",
    ends: "refused",
    make: (random) => utf8(`a;b\n${";".repeat(16_384 + random.below(200_000))}`),
  },
  { name: "zero bytes", ends: "refused", make: (random) => new Uint8Array(1 + random.below(5000)) },
  { name: "GeoJSON cut off", ends: "refused", make: (random) => cut(points, random) },
  { name: "GeoJSON with a stretch torn out", ends: "either", make: (random) => tear(points, random) },
  { name: "GeoJSON with a wrong point", ends: "refused", make: wrongPoint },
  {
    name: "GeoJSON in metres",
    ends: "refused",
    make: (random) =>
      collection([point(103, 21)], { crs: { type: "name", properties: { name: `EPSG:${9000 + random.below(999)}` } } }),
  },
  { name: "deep JSON", ends: "refused", make: deep },
];
