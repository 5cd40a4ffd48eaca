import type { Text } from "../../domain/unit";

/** What the folder as a whole is called and holds. */
export const packageWords = {
  title: {
    vi: "Dữ liệu mở về sắp xếp đơn vị hành chính tỉnh Điện Biên",
    en: "Open data on the administrative merger of Điện Biên province",
  },
  text: {
    vi: "Đơn vị hành chính tỉnh Điện Biên trước ngày 1/7/2025 và từ ngày 1/7/2025 (129 đơn vị cấp xã, 10 đơn vị cấp huyện, 45 xã, phường): ranh giới, diện tích, dân số, thủy điện, cửa khẩu, dự án, rừng, nông thôn mới, số liệu của tỉnh, kèm nguồn và ngày của từng dòng. Ô trống là chưa có số liệu.",
    en: "The administrative units of Điện Biên before and since 1 July 2025 (129 former communes, 10 former districts, 45 communes and wards): boundaries, areas, population, hydropower, border gates, projects, forest, new-style rural programme and figures of the province, with source and date of every row. An empty cell is not known.",
  },
} as const satisfies Record<string, Text>;
