import type { Words } from "../../../locale/word";

export const landBriefWords = {
  made: {
    vi: "{Name} gồm địa bàn của {n} đơn vị cấp xã cũ, từ 1/7/2025 thuộc {communes}{partly}.",
    en: {
      one: "{Name} is land of {n} former commune, since 1 July 2025 in {communes}{partly}.",
      other: "{Name} is land of {n} former communes, since 1 July 2025 in {communes}{partly}.",
    },
  },
  communes: { vi: "{n} xã, phường", en: { one: "{n} commune or ward", other: "{n} communes and wards" } },
  partly: { vi: " (riêng {names} chỉ một phần)", en: " (of {names} only a part)" },
  whole: { vi: "Tính cả địa bàn, {figures}.", en: "As a whole: {figures}." },
  figure: { vi: "{title} là {value}", en: "{title} {value}" },
  status: {
    vi: "Trong {n} xã, phường có đất ở đây, {border} là xã biên giới (xác định trên bản đồ); theo khu vực vùng đồng bào dân tộc thiểu số và miền núi giai đoạn {year}: {zones}; bản đồ chưa có văn bản nào nêu ưu đãi đầu tư gắn với các khu vực này.",
    en: {
      one: "Of the {n} commune with land here, {border} is a border commune (identified on the map); zones of the ethnic-minority and mountain area, {year}: {zones}; this map has no text that ties incentives for investors to the zones.",
      other:
        "Of the {n} communes with land here, {border} are border communes (identified on the map); zones of the ethnic-minority and mountain area, {year}: {zones}; this map has no text that ties incentives for investors to the zones.",
    },
  },
  noneOf: { vi: "không có xã nào", en: "none" },
  zone: { vi: "khu vực {zone} có {n}", en: "zone {zone} has {n}" },
  noZone: { vi: "{n} chưa có số liệu", en: "{n} not known" },
  communeMade: {
    vi: "{Name} (từ 1/7/2025; khoản {clause}, Điều 1, Nghị quyết số 1661/NQ-UBTVQH15) lập từ {parts} cũ, thuộc {districts} cũ.",
    en: "{Name} (since 1 July 2025; clause {clause}, Article 1, of Resolution 1661/NQ-UBTVQH15) was made from the former {parts}, in the former {districts}.",
  },
  communeKept: {
    vi: "{Name} (từ 1/7/2025; khoản {clause}, Điều 1, Nghị quyết số 1661/NQ-UBTVQH15) giữ nguyên địa bàn {parts} cũ, thuộc {districts} cũ.",
    en: "{Name} (since 1 July 2025; clause {clause}, Article 1, of Resolution 1661/NQ-UBTVQH15) has the land of the former {parts}, in the former {districts}.",
  },
  formerPart: {
    vi: "{Name}, {districts} (đến 30/6/2025), nay là một phần của {commune} (khoản {clause}, Điều 1, Nghị quyết số 1661/NQ-UBTVQH15).",
    en: "{Name} in {districts} (to 30 June 2025) is now a part of {commune} (clause {clause}, Article 1, of Resolution 1661/NQ-UBTVQH15).",
  },
  formerWhole: {
    vi: "{Name}, {districts} (đến 30/6/2025), nay là toàn bộ địa bàn {commune} (khoản {clause}, Điều 1, Nghị quyết số 1661/NQ-UBTVQH15).",
    en: "{Name} in {districts} (to 30 June 2025) is now all of {commune} (clause {clause}, Article 1, of Resolution 1661/NQ-UBTVQH15).",
  },
  known: {
    vi: "Nguồn chỉ cho biết {name} ở {units}{became}{districts}, chưa có tọa độ; các câu sau nói về cả địa bàn ấy, không phải về một điểm.",
    en: "Of {name} no more is known than that it is in {units}{became}{districts}, without coordinates; what follows is of all that land, not of a point.",
  },
  knownThrough: {
    vi: "{name} là một tuyến; nguồn chỉ cho biết tuyến qua {units}{became}{districts}, chưa có tọa độ tim tuyến; các câu sau nói về cả địa bàn ấy, không phải về một điểm.",
    en: "{name} is a line; no more is known than that it runs through {units}{became}{districts}, without the coordinates of its course; what follows is of all that land, not of a point.",
  },
  knownTo: {
    vi: "{name} là một tuyến; nguồn chỉ cho biết tuyến đi tới {units}{became}{districts}, chưa rõ các xã khác và tọa độ tim tuyến; các câu sau nói về cả địa bàn ấy, không phải về tuyến hay một điểm.",
    en: "{name} is a line; no more is known than that it reaches {units}{became}{districts}, neither other communes nor its course; what follows is of all that land, not of the line or of a point.",
  },
  became: { vi: " (từ 1/7/2025 thuộc {communes})", en: " (since 1 July 2025 in {communes})" },
  inDistricts: { vi: ", {districts} cũ", en: ", of the former {districts}" },
  near: {
    vi: "Tính theo đường chim bay cho mọi nơi trên địa bàn, gần nhất là: {all}.",
    en: "In a straight line, from any place in this land, the nearest are: {all}.",
  },
  nearSeat: {
    vi: "Tính theo đường chim bay từ {seat}, gần nhất là: {all}.",
    en: "In a straight line from {seat}, the nearest are: {all}.",
  },
  nearProvince: {
    vi: "Khoảng cách được tính cho một điểm, một xã, phường hoặc một huyện cũ, không tính cho cả tỉnh.",
    en: "Distances are given for a place, a commune or a former district, not for the whole province.",
  },
  features: {
    vi: "Danh mục của bản đồ có {counts} trên địa bàn{maybe}.",
    en: "The lists of this map have {counts} here{maybe}.",
  },
  noFeatures: {
    vi: "Danh mục của bản đồ không có mục nào chắc chắn nằm trên địa bàn{maybe}.",
    en: "The lists of this map have nothing that surely lies here{maybe}.",
  },
  maybe: { vi: ", chưa kể {n} mục có thể nằm trên địa bàn", en: ", not counting {n} that may lie here" },
  except: { vi: ", không kể chính công trình, dự án này", en: ", not counting the subject itself" },
  eachCommune: { vi: "từng xã, phường", en: "each commune" },
  unknown: {
    vi: "Bản đồ không có số liệu riêng của địa bàn này về lưới điện (hỏi Công ty Điện lực Điện Biên), ranh giới ba loại rừng (Hạt Kiểm lâm phụ trách {communes}), loại đất, quy hoạch, giá đất, nguồn nước (UBND {communes}), giấy phép và ưu đãi đầu tư (trung tâm phục vụ hành chính công).",
    en: "This map knows nothing of this land about power lines (ask Điện Biên Power Company), limits of the kinds of forest (forest rangers in charge of {communes}), kind of land, plans, land price, water (People's Committee of {communes}), permits and incentives (public service centre).",
  },
} as const satisfies Words;
