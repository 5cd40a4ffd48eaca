import type { Words } from "../../locale/word";

export const refusalWords = {
  outside: { vi: "Điểm này nằm ngoài tỉnh Điện Biên.", en: "This place lies outside Điện Biên province." },
  outsideIn: {
    vi: "Điểm này nằm ngoài tỉnh Điện Biên, bên phía {side}.",
    en: "This place lies outside Điện Biên province, in {side}.",
  },
  beyondLine: {
    vi: "Điểm cách ranh giới tỉnh vẽ trên bản đồ khoảng {away}; đường vẽ có thể lệch với mốc giới thực địa.",
    en: "It is about {away} from the boundary of the province as drawn on the map, which may differ from the marks on the ground.",
  },
  tripoint: {
    vi: "Sát ngã ba biên giới Việt Nam – Lào – Trung Quốc: theo đường biên vẽ trên bản đồ (OpenStreetMap), điểm này cách phần đất của tỉnh khoảng {away}; đường vẽ có thể lệch với mốc giới thực địa.",
    en: "Close to where Vietnam, Laos and China meet: by the border as drawn on the map (OpenStreetMap) this place is about {away} from the land of the province; the drawn line may differ from the marks on the ground.",
  },
} as const satisfies Words;
