import type { Words } from "../../locale/word";

export const appearanceWords = {
  title: { vi: "Giao diện sáng, tối", en: "Light and dark" },
  button: { vi: "Sáng, tối", en: "Light, dark" },
  theme: { vi: "Bảng và trang", en: "Panels and pages" },
  "theme.auto": { vi: "Theo hệ thống", en: "As the system" },
  "theme.light": { vi: "Nền sáng", en: "Light" },
  "theme.dark": { vi: "Nền tối", en: "Dark" },
  "map-theme": { vi: "Bản đồ", en: "Map" },
  "map-theme.auto": { vi: "Như bảng", en: "As the panels" },
  "map-theme.light": { vi: "Nền sáng", en: "Light" },
  "map-theme.dark": { vi: "Nền tối", en: "Dark" },
  contrast: { vi: "Độ tương phản", en: "Contrast" },
  "contrast.auto": { vi: "Theo hệ thống", en: "As the system" },
  "contrast.more": { vi: "Cao", en: "High" },
  note: { vi: "Lựa chọn chỉ lưu trên máy này. Bản in luôn sáng. Trên bản đồ tối, thang màu từ thấp đến cao đổi chiều: càng sáng càng cao.", en: "The choice is kept on this machine only. Print is always light. On the dark map the ramps from low to high are turned: the brighter, the higher." },
} as const satisfies Words;
