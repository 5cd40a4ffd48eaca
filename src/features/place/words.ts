import type { Words } from "../../locale/word";

export const placeWords = {
  kind: { vi: "Điểm trên bản đồ", en: "Place on the map" },
  coordinates: { vi: "Tọa độ", en: "Coordinates" },
  "system.decimal": { vi: "Độ thập phân (WGS 84)", en: "Degrees (WGS 84)" },
  "system.sexagesimal": { vi: "Độ, phút, giây (WGS 84)", en: "Degrees, minutes, seconds (WGS 84)" },
  "system.vn2000": { vi: "VN-2000, kinh tuyến trục 103°00′, múi 3° (m)", en: "VN-2000, central meridian 103°00′, 3° zone (m)" },
  "system.utm48": { vi: "VN-2000, UTM múi 48 (m)", en: "VN-2000, UTM zone 48 (m)" },
  copy: { vi: "Sao chép tọa độ: {system}", en: "Copy the coordinates: {system}" },
  measure: { vi: "Đo từ đây", en: "Measure from here" },
  copied: { vi: "Đã sao chép: {text}", en: "Copied: {text}" },
  notCopied: { vi: "Trình duyệt không cho sao chép; hãy chọn và sao chép bằng tay: {text}", en: "The browser does not allow copying; select and copy by hand: {text}" },
  notHere: { vi: "Điểm này không có trong tỉnh.", en: "This place is not in the province." },
  "own.title": { vi: "Vị trí của bạn, sai số ± {accuracy}", en: "Your position, to ± {accuracy}" },
  "own.source": { vi: "Vị trí do thiết bị cho biết, sai số ± {accuracy}.", en: "The position is given by a device, to ± {accuracy}." },
  "own.maybeInside": { vi: "Thiết bị cho biết vị trí với sai số ± {accuracy}, nên có thể bạn vẫn ở trong tỉnh.", en: "The device gives the position to ± {accuracy}, so you may still be in the province." },
  "own.otherCommune": { vi: "Vị trí do thiết bị cho biết, sai số ± {accuracy}, nên có thể thuộc xã khác.", en: "The position is given by the device to ± {accuracy}, so it may lie in another commune." },
  "own.otherSide": { vi: "Vị trí do thiết bị cho biết, sai số ± {accuracy}, nên có thể thuộc xã khác hoặc nằm ngoài tỉnh.", en: "The position is given by the device to ± {accuracy}, so it may lie in another commune or outside the province." },
} as const satisfies Words;
