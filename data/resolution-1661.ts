/**
 * Article 1 of Resolution 1661/NQ-UBTVQH15 of 16 June 2025, clauses 1 to 45 in order: the new unit, and the former ones it is
 * made of. Written down from the resolution apart from the tables, so that these can be held against it.
 */
const clauses: readonly string[] = [
  "xã Mường Nhé: xã Nậm Vì, xã Chung Chải, xã Mường Nhé",
  "xã Sín Thầu: xã Sen Thượng, xã Leng Su Sìn, xã Sín Thầu",
  "xã Mường Toong: xã Huổi Lếch, xã Mường Toong",
  "xã Nậm Kè: xã Pá Mỳ, xã Nậm Kè",
  "xã Quảng Lâm: xã Na Cô Sa, xã Quảng Lâm",
  "xã Nà Hỳ: xã Nà Khoa, xã Nậm Nhừ, xã Nậm Chua, xã Nà Hỳ",
  "xã Mường Chà: xã Chà Cang, xã Chà Nưa, xã Nậm Tin, xã Pa Tần",
  "xã Nà Bủng: xã Vàng Đán, xã Nà Bủng",
  "xã Chà Tở: xã Nậm Khăn, xã Chà Tở",
  "xã Si Pa Phìn: xã Phìn Hồ, xã Si Pa Phìn",
  "xã Na Sang: thị trấn Mường Chà, xã Ma Thì Hồ, xã Sa Lông, xã Na Sang",
  "xã Mường Tùng: xã Huổi Lèng, xã Mường Tùng",
  "xã Pa Ham: xã Hừa Ngài, xã Pa Ham",
  "xã Nậm Nèn: xã Huổi Mí, xã Nậm Nèn",
  "xã Mường Pồn: xã Mường Mươn, xã Mường Pồn",
  "xã Tủa Chùa: thị trấn Tủa Chùa, xã Mường Báng, xã Nà Tòng",
  "xã Sín Chải: xã Tả Sìn Thàng, xã Lao Xả Phình, xã Sín Chải",
  "xã Sính Phình: xã Trung Thu, xã Tả Phìn, xã Sính Phình",
  "xã Tủa Thàng: xã Huổi Só, xã Tủa Thàng",
  "xã Sáng Nhè: xã Xá Nhè, xã Mường Đun, xã Phình Sáng",
  "xã Tuần Giáo: thị trấn Tuần Giáo, xã Quài Cang, xã Quài Nưa",
  "xã Quài Tở: xã Tỏa Tình, xã Tênh Phông, xã Quài Tở",
  "xã Mường Mùn: xã Mùn Chung, xã Pú Xi, xã Mường Mùn",
  "xã Pú Nhung: xã Rạng Đông, xã Ta Ma, xã Pú Nhung",
  "xã Chiềng Sinh: xã Nà Sáy, xã Mường Thín, xã Mường Khong, xã Chiềng Sinh",
  "xã Mường Ảng: thị trấn Mường Ảng, xã Ẳng Nưa, xã Ẳng Cang",
  "xã Nà Tấu: xã Mường Đăng, xã Ngối Cáy, xã Nà Tấu",
  "xã Búng Lao: xã Ẳng Tở, xã Chiềng Đông, xã Búng Lao",
  "xã Mường Lạn: xã Nặm Lịch, xã Xuân Lao, xã Mường Lạn",
  "xã Mường Phăng: xã Nà Nhạn, xã Pá Khoang, xã Mường Phăng",
  "xã Thanh Nưa: xã Hua Thanh, xã Thanh Luông, xã Thanh Hưng, xã Thanh Chăn, xã Thanh Nưa",
  "xã Thanh An: xã Noong Hẹt, xã Sam Mứn, xã Thanh An",
  "xã Thanh Yên: xã Noong Luống, xã Pa Thơm, xã Thanh Yên",
  "xã Sam Mứn: xã Pom Lót, xã Na Ư",
  "xã Núa Ngam: xã Hẹ Muông, xã Na Tông, xã Núa Ngam",
  "xã Mường Nhà: xã Mường Lói, xã Phu Luông, xã Mường Nhà",
  "xã Na Son: thị trấn Điện Biên Đông, xã Keo Lôm, xã Na Son",
  "xã Xa Dung: xã Phì Nhừ, xã Xa Dung",
  "xã Pu Nhi: xã Nong U, xã Pu Nhi",
  "xã Mường Luân: xã Chiềng Sơ, xã Luân Giói, xã Mường Luân",
  "xã Tìa Dình: xã Háng Lìa, xã Tìa Dình",
  "xã Phình Giàng: xã Pú Hồng, xã Phình Giàng",
  "phường Mường Lay: phường Sông Đà, phường Na Lay, xã Lay Nưa, xã Sá Tổng",
  "phường Điện Biên Phủ: phường Him Lam, phường Tân Thanh, phường Mường Thanh, phường Thanh Bình, phường Thanh Trường, xã Thanh Minh",
  "phường Mường Thanh: phường Noong Bua, phường Nam Thanh, xã Thanh Xương",
];

export interface Clause {
  /** With its type: «xã Sín Thầu». */
  unit: string;
  parts: readonly string[];
}

/** The first is clause 1. */
export const resolution1661: readonly Clause[] = clauses.map((clause) => {
  const [unit = "", parts = ""] = clause.split(": ");
  return { unit, parts: parts.split(", ") };
});
