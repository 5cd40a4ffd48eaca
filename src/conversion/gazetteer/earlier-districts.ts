/**
 * Former districts that communes lay in before those of 30 June 2025: tables of earlier years have them there.
 *
 * - On 2 March 2005 Lay Nưa went from huyện Mường Lay, now Mường Chà, to the town (Decree 25/2005/NĐ-CP).
 * - On 14 November 2006 huyện Mường Ảng was founded of communes of Tuần Giáo (Decree 135/2006/NĐ-CP).
 * - On 25 August 2012 huyện Nậm Pồ was founded of communes of Mường Nhé and Mường Chà (Resolution 45/NQ-CP).
 * - On 1 January 2020 Nà Tấu, Nà Nhạn, Mường Phăng and Pá Khoang went from huyện Điện Biên to the city
 *   (Resolution 815/NQ-UBTVQH14).
 */
const moved: Readonly<Record<string, readonly string[]>> = {
  "096": ["03156", "03165", "03166", "03167", "03168", "03169", "03170", "03171", "03173", "03176"],
  "097": ["03174", "03175", "03184", "03187", "03198", "03199"],
  "099": ["03256", "03286", "03287", "03292", "03301", "03302", "03307", "03310", "03312", "03313"],
  "100": ["03316", "03317", "03325", "03326"],
};

/** By the code of the commune. */
export const earlierDistricts: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(moved).flatMap(([district, communes]) => communes.map((code) => [code, [district]])),
);
