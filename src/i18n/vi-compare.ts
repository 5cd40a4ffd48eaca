/** The words of the views that compare the eras in Vietnamese. */
export const viCompare = {
  "compare.loading": "Đang vẽ bản đồ thứ hai…",
  "compare.divider": "Thanh trượt giữa bản đồ trước và sau 1/7/2025",
  "compare.divider.how": "Kéo, hoặc dùng phím mũi tên, Page Up, Page Down, Home, End",
  "compare.divider.value": "Trước 1/7/2025 ở bên trái {n}%, sau 1/7/2025 ở bên phải {rest}%",
} as const;
