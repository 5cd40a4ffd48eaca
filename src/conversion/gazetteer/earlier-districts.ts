/**
 * Former districts that communes lay in before those of 30 June 2025. On 1 January 2020 Nà Tấu, Nà Nhạn, Mường Phăng and
 * Pá Khoang went from huyện Điện Biên to thành phố Điện Biên Phủ (Resolution 815/NQ-UBTVQH14).
 */
export const earlierDistricts: Readonly<Record<string, readonly string[]>> = {
  "03316": ["100"],
  "03317": ["100"],
  "03325": ["100"],
  "03326": ["100"],
};
