/** Walking the province by arrow keys: what is said, the border, the sentence, the tone, the card and back, leaving; both maps, both languages. */
import { expect, type Page } from "@playwright/test";
import { card, drawn, open, show, sizes, test, watch } from "./app";
import { axeFaults } from "./axe";

const walk = (page: Page) => page.getByTestId("walk");
const pad = (page: Page) => walk(page).getByRole("application");
const announcer = (page: Page) => page.getByTestId("announcer");
const begin = (page: Page) => page.getByRole("button", { name: "Đi từng đơn vị" });

/** Presses a key and waits until that is said, once. */
async function press(page: Page, key: string, words: string | RegExp): Promise<void> {
  await page.keyboard.press(key);
  await expect(announcer(page)).toHaveText(words);
}

/** Notes the notes in place of playing them. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const played: number[] = [];
    const node = () => ({ connect: (to: unknown) => to });
    class Deaf {
      state = "running";
      currentTime = 0;
      destination = {};
      createGain = () => ({ ...node(), gain: { setValueAtTime() {}, linearRampToValueAtTime() {} } });
      createOscillator = () => {
        const frequency = { value: 0 };
        return { ...node(), type: "", frequency, start: () => played.push(frequency.value), stop() {} };
      };
    }
    Object.assign(globalThis, { AudioContext: Deaf, played });
  });
const played = (page: Page): Promise<number[]> =>
  page.evaluate(() => (globalThis as unknown as { played: number[] }).played.splice(0).map(Math.round));

test("the province is walked by keys from a card, with what is said, seen and heard", async ({ page }) => {
  const faults = watch(page);
  await open(page, "?sel=commune:03158");
  await listen(page);

  await test.step("from a card, which it takes the place of; where it begins is said with the figure", async () => {
    await card(page).getByRole("button", { name: "Đi từng đơn vị" }).click();
    await expect(card(page)).toHaveCount(0);
    await expect(pad(page)).toBeFocused();
    await expect(pad(page)).toContainText("Xã Sín Thầu");
    await expect(announcer(page)).toHaveText(
      /^Xã Sín Thầu\. Mật độ dân số 2025: [\d,]+\sngười\/km², bằng 0,\d lần toàn tỉnh \(.+\); hạng \d+ trên 45/,
    );
    await expect(page.locator("#map [aria-pressed=true]")).toHaveAccessibleName("xã Sín Thầu");
  });

  await test.step("at the border it says what is there, and says it again", async () => {
    await press(page, "ArrowUp", "phía bắc: biên giới với Trung Quốc");
    const first = await announcer(page).textContent();
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => announcer(page).textContent()).not.toBe(first);
    await press(page, "ArrowLeft", "phía tây: biên giới với Lào");
    await expect(pad(page)).toContainText("Xã Sín Thầu");
  });

  await test.step("over five units and back", async () => {
    await press(page, "ArrowRight", /^phía đông nam: Xã Mường Nhé, 19 km\. Mật độ dân số 2025: /);
    await press(page, "ArrowRight", /^phía đông: Xã Mường Toong, 18 km\. /);
    await press(page, "ArrowRight", "phía đông: hết địa bàn tỉnh, bên kia là tỉnh Lai Châu");
    await press(page, "ArrowDown", /^phía tây nam: Xã Nậm Kè, 13 km\. /);
    await press(page, "ArrowDown", /^phía đông nam: Xã Quảng Lâm, 13 km\. /);
    await press(page, "ArrowDown", /^phía đông nam: Xã Nà Hỳ, 21 km\. /);
    await press(page, "ArrowUp", /^phía tây bắc: Xã Quảng Lâm, 21 km\. /);
    await press(page, "Space", /^Xã Quảng Lâm\. Mật độ/);
    await expect(page).not.toHaveURL(/sel=/);
    expect(await played(page), "no tone is heard unasked").toEqual([]);
  });

  await test.step("the figure has its sources, and is of the chosen indicator; unknown is said", async () => {
    await expect(walk(page).getByTestId("walk-figure")).toContainText("hạng");
    await walk(page)
      .getByTestId("walk-figure")
      .getByRole("button", { name: "Nguồn: Số liệu của Xã Quảng Lâm" })
      .click();
    await expect(page.getByRole("dialog", { name: "Nguồn số liệu" })).toContainText("348");
    await page.keyboard.press("Escape");
    await expect(walk(page)).toBeVisible();
    await show(page, "?ind=poverty");
    await pad(page).focus();
    await press(page, "ArrowDown", /^phía đông nam: Xã Nà Hỳ, 21 km\. Tỷ lệ nghèo đa chiều: chưa có số liệu/);
    await show(page, "?ind=density-2025");
    await expect(walk(page).getByTestId("walk-figure")).toContainText("Mật độ dân số 2025");
  });

  await test.step("the tone is off at first, tells the rank once it is on, and is kept", async () => {
    await walk(page).getByText("Âm thanh").click();
    const on = walk(page).getByRole("switch", { name: "Âm báo thứ hạng ở mỗi bước" });
    await expect(on).not.toBeChecked();
    await walk(page)
      .getByRole("button", { name: /^Nghe thử/ })
      .click();
    expect(await played(page)).toEqual([220, 440, 880, 110]);
    await on.click();
    const volume = walk(page).getByRole("slider", { name: "Âm lượng" });
    await volume.press("ArrowRight");
    await expect(volume).toHaveAttribute("aria-valuetext", "50%");
    await expect(pad(page), "the slider has its own arrows").toContainText("Xã Nà Hỳ");
    await pad(page).focus();
    await press(page, "ArrowDown", /^phía nam: Xã Nà Bủng.*hạng (\d+) trên 45/);
    const rank = Number(/hạng (\d+) trên/.exec((await announcer(page).textContent()) ?? "")?.[1]);
    expect(await played(page)).toEqual([Math.round(220 * 2 ** (2 * (1 - (rank - 1) / 44)))]);
    await press(page, "ArrowUp", /^phía bắc: Xã Nà Hỳ/);
    expect(await played(page)).toHaveLength(1);
    await show(page, "?ind=poverty");
    await expect(walk(page).getByTestId("walk-figure")).toContainText("chưa có số liệu");
    await page.keyboard.press("Space");
    await expect.poll(() => played(page)).toEqual([110]);
    expect(await page.evaluate(() => localStorage.getItem("dien-bien-map.walk-tone"))).toBe("on");
    await show(page, "?");
    await on.click();
    await pad(page).focus();
    await press(page, "ArrowDown", /Nà Bủng/);
    await press(page, "ArrowUp", /Nà Hỳ/);
    expect(await played(page)).toEqual([]);
  });

  expect(await axeFaults(page, { within: "[data-testid=walk]" })).toEqual([]);

  await test.step("Enter opens the card, Escape closes it and leads back, Home too, Escape leaves", async () => {
    await page.keyboard.press("Enter");
    await expect(card(page).getByRole("heading", { level: 2, name: "Nà Hỳ" })).toBeFocused();
    await expect(card(page).getByTestId("neighbours")).toContainText(/phía bắc|phía đông bắc/);
    await page.keyboard.press("Escape");
    await expect(card(page)).toHaveCount(0);
    await expect(pad(page)).toBeFocused();
    await press(page, "Home", /^Xã Sín Thầu\. /);
    await page.keyboard.press("Escape");
    await expect(walk(page)).toHaveCount(0);
    await expect(announcer(page)).toHaveText("Đã dừng đi từng đơn vị");
  });
  expect(faults).toEqual([]);
});

test(
  "every neighbour is in a list, former units and districts are walked too, in English, on the simple map and by touch",
  { tag: "@deep" },
  async ({ page }) => {
    await open(page, "?era=before");

    await test.step("a unit of the simple map, by Shift and Enter; the focus goes back there", async () => {
      const unit = page.locator("#map").getByRole("button", { name: "xã Sín Thầu", exact: true });
      await unit.press("Shift+Enter");
      await expect(pad(page)).toContainText("Xã Sín Thầu đến 30/6/2025");
      await expect(announcer(page)).toHaveText(/^Xã Sín Thầu\. Mật độ dân số 2019: /);
      await press(page, "ArrowDown", /^phía đông nam: Xã Leng Su Sìn, 10 km\. Mật độ dân số 2019: /);
      await walk(page)
        .getByText(/^Đơn vị giáp ranh/)
        .click();
      await walk(page).getByRole("button", { name: "Xã Sen Thượng, phía bắc, 16 km" }).click();
      await expect(announcer(page)).toHaveText(/^Xã Sen Thượng, phía bắc, 16 km\. /);
      await expect(pad(page)).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(unit).toBeFocused();
    });

    await test.step("a district, in English", async () => {
      await show(page, "?sel=district:096&lang=en");
      await card(page).getByRole("button", { name: "Walk from unit to unit" }).click();
      await expect(pad(page)).toContainText("Mường Nhé district");
      await expect(announcer(page)).toHaveText(/^Mường Nhé district\. Density of population 2019: /);
      await press(page, "ArrowRight", /^to the south-east: Nậm Pồ district, 63 km\. Density of population 2019: /);
      await press(page, "ArrowUp", "to the north: the end of the province, Lai Châu province beyond");
    });

    await test.step("in the other era it goes on at the same place", async () => {
      await show(page, "?era=after");
      await expect(pad(page)).toContainText(/^Xã (?!.*đến)/);
      await page.keyboard.press("Escape");
    });

    await test.step("on a phone the four directions are pressed", async () => {
      await page.setViewportSize(sizes.phone);
      await show(page, "?sel=commune:03158&era=after");
      await card(page).getByRole("button", { name: "Đi từng đơn vị" }).click();
      await walk(page)
        .getByRole("button", { name: /^phía đông nam: Xã Mường Nhé/ })
        .first()
        .click();
      await expect(pad(page)).toContainText("Xã Mường Nhé");
      await walk(page).getByRole("button", { name: "Dừng đi từng đơn vị" }).click();
      await expect(walk(page)).toHaveCount(0);
    });
  },
);

test(
  "Enter on the map begins in its middle; the map follows without a word of its own",
  { tag: ["@drawn", "@deep"] },
  async ({ page }) => {
    await open(page, "?at=102.2122,22.3427,11");
    const canvas = page.locator("#map canvas");
    await canvas.focus();
    await page.keyboard.press("Enter");
    await expect(pad(page)).toBeFocused();
    await expect(announcer(page)).toHaveText(/^Xã Sín Thầu\. Mật độ/);
    await press(page, "ArrowRight", /^phía đông nam: Xã Mường Nhé, 19 km\. /);
    await expect(page, "the map has gone there").not.toHaveURL(/at=102.2122/);
    await drawn(page);
    await expect(announcer(page)).toHaveText(/^phía đông nam: Xã Mường Nhé/);
    await page.keyboard.press("Escape");
    await expect(canvas).toBeFocused();
    await expect(begin(page).first()).toBeAttached();

    await test.step("on a phone the unit comes out from under the bar", async () => {
      await page.setViewportSize(sizes.phone);
      await show(page, "?sel=commune:03158&at=102.2122,22.3427,9.2");
      await drawn(page);
      await card(page).getByRole("button", { name: "Đi từng đơn vị" }).click();
      await expect(page, "further north").not.toHaveURL(/at=[\d.]+,22\.3427/);
    });
  },
);
