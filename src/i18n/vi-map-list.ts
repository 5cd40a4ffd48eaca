/** The words of the list of things that stand close together in Vietnamese. */
export const viMapList = {
  "maplist.title": "{n} mục ở gần nhau",
  "maplist.separate": "Phóng to để tách",
  "layer.line": "Thanh ngang: công trình dạng tuyến",
  "maplist.other_place": "theo nguồn khác",
  "card.place.line":
    "Công trình dạng tuyến, chưa có tim tuyến công bố: nét đứt vẽ theo đường hoặc sông của bản đồ nền trong các đơn vị dưới đây.",
  "card.place.reached": "Chưa rõ tuyến đi qua đâu; ký hiệu đặt ở nơi tuyến được biết là đi tới.",
} as const;
