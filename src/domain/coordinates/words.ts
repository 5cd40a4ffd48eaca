import type { Words } from "../../locale/word";

export const coordinateWords = {
  "read.decimal": { vi: "Vĩ độ, kinh độ thập phân (WGS 84)", en: "Latitude and longitude in degrees (WGS 84)" },
  "read.swapped": { vi: "Kinh độ, vĩ độ thập phân (WGS 84)", en: "Longitude and latitude in degrees (WGS 84)" },
  "read.sexagesimal": { vi: "Độ, phút, giây (WGS 84)", en: "Degrees, minutes, seconds (WGS 84)" },
  "read.vn2000": { vi: "VN-2000, kinh tuyến trục 103°00′, múi 3°", en: "VN-2000, central meridian 103°00′, 3° zone" },
  "read.utm48": { vi: "VN-2000, UTM múi 48 (kinh tuyến trục 105°)", en: "VN-2000, UTM zone 48 (central meridian 105°)" },
  "fault.none": { vi: "Chưa đọc được tọa độ. Ví dụ: 21,386 103,017 · 21°23′10″B 103°01′01″Đ · 2365683 501566 (VN-2000).", en: "These are no coordinates that can be read. For example: 21.386 103.017 · 21°23′10″N 103°01′01″E · 2365683 501566 (VN-2000)." },
  "fault.one": { vi: "Mới có một số; cần hai: vĩ độ và kinh độ, hoặc X và Y.", en: "There is one number; two are needed: latitude and longitude, or X and Y." },
  "fault.many": { vi: "Có {n} số; chỉ cần hai: vĩ độ và kinh độ, hoặc X và Y.", en: "There are {n} numbers; two are needed: latitude and longitude, or X and Y." },
  "fault.minutes": { vi: "Phút và giây phải nhỏ hơn 60.", en: "Minutes and seconds must be less than 60." },
  "fault.only.north": { vi: "Cả hai số đều là vĩ độ; cần một vĩ độ và một kinh độ.", en: "Both numbers are a latitude; one latitude and one longitude are needed." },
  "fault.only.east": { vi: "Cả hai số đều là kinh độ; cần một vĩ độ và một kinh độ.", en: "Both numbers are a longitude; one latitude and one longitude are needed." },
  "fault.zone": {
    vi: "Hai số này không nằm gần Điện Biên trong múi của tỉnh (103°00′). Nếu kinh tuyến trục là {meridian} thì điểm ở trong tỉnh: hãy chuyển về kinh tuyến trục 103°00′.",
    en: "These numbers lie nowhere near Điện Biên in the province's zone (103°00′). With the central meridian {meridian} the point would be in the province: convert them to 103°00′ first.",
  },
  "fault.far": { vi: "Tọa độ này ở xa tỉnh Điện Biên.", en: "These coordinates are far from Điện Biên province." },
} as const satisfies Words;
