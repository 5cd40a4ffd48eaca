/** The ways in which tables write numbers, and an example of each. */
import type { NumberStyle } from "../../../conversion";

export const numberStyles: readonly NumberStyle[] = [
  { decimal: ",", thousands: "." },
  { decimal: ",", thousands: " " },
  { decimal: ",", thousands: null },
  { decimal: ".", thousands: "," },
  { decimal: ".", thousands: " " },
  { decimal: ".", thousands: null },
];

export const sameStyle = (a: NumberStyle, b: NumberStyle): boolean =>
  a.decimal === b.decimal && a.thousands === b.thousands;

/** 1.234.567,8 */
export const styleExample = ({ decimal, thousands }: NumberStyle): string =>
  `${["1", "234", "567"].join(thousands ?? "")}${decimal}8`;
