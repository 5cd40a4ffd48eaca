/** How an indicator says what is known of how exact its values are. */

/**
 * `counted`: counted or laid down by law, without error. `census`: counted, where the census knew the boundaries of today.
 * `area`, `per-area`: as exact as official areas. `printed`: a published figure is right to its last digit, and of any other nothing
 * is known. `listed`: features whose place is known in part may lie in one unit or another. `sizes`: sums or greatest of sizes
 * as printed. `seat`, `seat-farthest`: as exact as the points of the seats. `border`: as drawn lengths were where they could be checked.
 * `own`: the reader's own figures, to their last digit. `unknown`: no source and no check says anything.
 */
export type BoundsKind =
  | "counted"
  | "census"
  | "area"
  | "per-area"
  | "printed"
  | "listed"
  | "sizes"
  | "seat"
  | "seat-farthest"
  | "border"
  | "own"
  | "unknown";
