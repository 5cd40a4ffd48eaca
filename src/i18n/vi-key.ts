/** The words of key figures in Vietnamese. */
export const viKey = {
  "key.kind.estimate": "Số ước tính",
  "key.kind.plan": "Kế hoạch, mục tiêu",
  "key.kind.derived": "Tính ra từ các số liệu đã công bố",
  "key.plan": "Kế hoạch: {value}",
  "key.previous": "Cùng kỳ năm trước: {value}",
  "key.place": "mục {place}",
  "key.part_two": "Phần thứ hai",
  "key.footnote": "chú thích {n}",
  "page.contents": "Mục lục",
  "theme.map": "Xem trên bản đồ",
} as const;
