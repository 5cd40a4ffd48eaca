/** A map drawn of the committed outlines, as plain data: shapes in drawing order, names, and a bar of scale. */
import type { Frame } from "../../features/map";

/** Named after what it draws; `picture.css` says how. */
export type ShapeKind =
  | "outside"
  | "province"
  | "whole"
  | "land"
  | "river"
  | "road"
  | "former-commune"
  | "commune"
  | "district"
  | "border"
  | "point"
  | "point-ring"
  | "point-rough";

export interface PictureShape {
  kind: ShapeKind;
  /** SVG path data. */
  path: string;
}

export type NameKind = "own" | "part" | "neighbour" | "side" | "point";

export interface PictureName {
  kind: NameKind;
  lines: readonly string[];
  /** The middle of the name. */
  x: number;
  y: number;
  size: number;
}

export interface MapPicture {
  width: number;
  height: number;
  shapes: readonly PictureShape[];
  names: readonly PictureName[];
  /** A bar of round length, km, and its length in the picture, from west to east in the middle; null where none is drawn. */
  bar: { km: number; length: number } | null;
}

export interface PictureSize {
  width: number;
  height: number;
}

/** What a picture is drawn into: where things of the earth come to stand, and what part of the earth is seen. */
export interface Sight extends Frame {
  bounds: [west: number, south: number, east: number, north: number];
}
