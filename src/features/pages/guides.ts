/** The guides of the site beside the app, which are in Vietnamese alone. */
export const guides = {
  planner: { path: "vi/guide/planner.html", title: "Hướng dẫn cho người làm quy hoạch" },
  investor: { path: "vi/guide/investor.html", title: "Hướng dẫn cho nhà đầu tư" },
} as const;
