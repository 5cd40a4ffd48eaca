/** How far the former communes are from the new seats, in a straight line. */
import { farthestParts, farthestToSeat, meanToSeat, seatPrecision } from "../domain/access";
import { remarked } from "../domain/aggregate";
import type { Aggregate } from "../domain/indicator";
import type { Text } from "../domain/unit";
import { fullName, unit, unitsOf } from "../domain/units";
import { inBoth, remarks, same } from "../themes/facts";
import { seatError, seatsRemark } from "./access-remarks";
import { define } from "./define";

const common = { group: "land", unit: same("km"), decimals: 1 } as const;

const communes = unitsOf("commune");
const village = seatError("neighbourhood");
const known = communes.filter((commune) => seatPrecision(commune) !== null).length;

/** What is true of every such distance. */
const limits: Text = {
  vi: `Số ước tính: trong ${communes.length} trụ sở chỉ ${known} trụ sở có tọa độ, hầu hết đến cấp tổ dân phố, bản (${village.vi}), còn lại là chưa có số liệu; điểm đặt tên nằm giữa địa bàn theo ranh giới gần đúng, không phải nơi dân ở.`,
  en: `An estimate: of ${communes.length} seats only ${known} have a point, most of them that of a town or village (${village.en}), and the others are unknown; the label point is in the middle of an approximate outline and not where people live.`,
};

export const seatDistance = define({
  ...common,
  id: "seat-distance",
  bounds: "seat",
  kind: "rate",
  title: {
    vi: "Đường chim bay đến trụ sở mới: trung bình",
    en: "Straight line to the new seat: mean",
  },
  shortTitle: { vi: "Đường chim bay đến trụ sở", en: "Straight line to the seat" },
  description: {
    vi: `Đường chim bay từ điểm đặt tên của từng xã, phường, thị trấn cũ đến trụ sở xã, phường mới, trung bình theo dân số Tổng điều tra 2019; không phải quãng đường đi. ${limits.vi}`,
    en: `Straight line from the label point of each former commune to the seat of the new one, weighted by the census of 2019; not the way by road. ${limits.en}`,
  },
  compute: (_units, _themes, land) => remarked(meanToSeat(land), seatsRemark(land)),
});

function from(farthest: Aggregate): Text | null {
  const [part, ...others] = farthestParts(farthest);
  const former = part && others.length === 0 && farthest.of > 1 ? unit(part) : null;
  if (!former) return null;
  const name = inBoth((language) => fullName(former, language));
  return { vi: `Từ ${name.vi} (cũ)`, en: `From former ${name.en}` };
}

export const seatFarthest = define({
  ...common,
  id: "seat-farthest",
  bounds: "seat-farthest",
  kind: "extreme",
  title: {
    vi: "Đường chim bay đến trụ sở mới: xa nhất",
    en: "Straight line to the new seat: farthest",
  },
  shortTitle: { vi: "Đường chim bay xa nhất", en: "Longest straight line" },
  description: {
    vi: `Đường chim bay dài nhất trong số các đường từ điểm đặt tên của xã, phường, thị trấn cũ đến trụ sở xã, phường mới của nó; không phải quãng đường đi. ${limits.vi}`,
    en: `The longest of the straight lines from the label points of former communes to the seats of their new ones; not the way by road. ${limits.en}`,
  },
  compute(_units, _themes, land) {
    const farthest = farthestToSeat(land);
    return remarked(farthest, remarks(from(farthest), seatsRemark(land)));
  },
});
