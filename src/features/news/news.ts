/** What each version brought its readers, newest first; CHANGELOG.md tells the same to those who work on the code. */
import type { Word } from "../../locale/word";

export interface AppEdition {
  /** As in package.json. */
  version: string;
  /** ISO. */
  date: string;
  points: readonly Word[];
}

export const editions: readonly AppEdition[] = [
  {
    version: "0.5.0",
    date: "2026-11-28",
    points: [
      {
        vi: "Giao diện tối cho bảng thông tin và cho bản đồ, theo hệ thống hoặc tự chọn; độ tương phản cao.",
        en: "A dark appearance of the panels and of the map, as the system has it or as you choose; high contrast.",
      },
      {
        vi: "Đi từng đơn vị bằng phím mũi tên: hướng, tên, khoảng cách đến xã giáp ranh, giá trị so với toàn tỉnh; có thể kèm âm thanh.",
        en: "Walk from unit to unit with the arrow keys: direction, name and distance of the neighbour, its value beside the province's; with a tone if you like.",
      },
      {
        vi: "Xét độ chắc chắn của số liệu: đơn vị nào có thể đổi lớp, đổi hạng nếu số liệu sai lệch trong giới hạn đã biết.",
        en: "How sure: which units could change class or rank if the figures err within what is known of them.",
      },
      {
        vi: "Trang đã mở xem lại được khi mất mạng; có bản mới thì báo, không làm mất việc đang làm.",
        en: "What you have opened works without a connection; a new version is announced and takes nothing away.",
      },
      {
        vi: "Phần giới thiệu năm bước, trang này, hướng dẫn cho người làm quy hoạch và nhà đầu tư.",
        en: "A tour of five steps, this page, and guides for planners and investors (in Vietnamese).",
      },
    ],
  },
  {
    version: "0.4.0",
    date: "2026-11-28",
    points: [
      {
        vi: "Trang riêng cho mỗi xã, phường, đơn vị cũ, công trình, dự án; sổ tay in được, mỗi xã một trang.",
        en: "A page for every commune, former unit, work and project; a handbook with a page for each commune.",
      },
      {
        vi: "Tra cứu «một mã, hai đời» từng đơn vị hoặc cả nghìn dòng; dữ liệu mở; nhúng bản đồ; góp ý sửa số liệu; in A4, A3 đúng tỷ lệ.",
        en: "“One code, two lives”, one unit or thousands; open data; the map for other sites; corrections; print on A4 and A3 to scale.",
      },
    ],
  },
  {
    version: "0.3.0",
    date: "2026-11-27",
    points: [
      {
        vi: "Báo cáo về một địa điểm, tọa độ VN-2000, độ cao, đo khoảng cách và diện tích, tìm dự án, danh sách đã chọn, đặt cạnh nhau.",
        en: "Reports on a place, VN-2000 coordinates, heights, measuring, the explorer of projects, the shortlist, things side by side.",
      },
      {
        vi: "Chuyển bảng số liệu lập theo xã cũ sang xã mới, ngay trong trình duyệt.",
        en: "Tables by former communes turned into tables by new ones, in the browser.",
      },
    ],
  },
  {
    version: "0.2.0",
    date: "2026-11-22",
    points: [
      {
        vi: "Bốn cách so sánh hai thời kỳ, bản đồ theo chỉ tiêu, vùng tự chọn, bộ lọc và bảng của các lớp, phụ lục của báo cáo.",
        en: "Four ways to compare the eras, maps of indicators, regions of your own, filters and tables of the layers, the annex of the report.",
      },
    ],
  },
];
