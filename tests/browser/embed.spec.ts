/** The embedded map in a page of another origin, the builder that makes its code, and the ways to share a link. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type FrameLocator, type Page } from "@playwright/test";
import { copiedText, drawn, open, sizes, test, watch } from "./app";
import { axeFaults } from "./axe";

interface Heard {
  type: string;
  height?: number;
  selection?: string | null;
  name?: string | null;
}
interface HostWindow extends Window {
  heard: Heard[];
}

/** Servers of pages of two other origins: browsers let a page of the open net reach no server of this machine, so they are of it too. */
const servers = [0, 1].map(() =>
  createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? "/", "http://host");
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><title>Host</title><body style="margin:0;height:3000px"><script>
      heard = []; addEventListener("message", ({ data }) => heard.push(data));
    </script><iframe src="${(searchParams.get("map") ?? "").replaceAll("&", "&amp;")}" style="border:0"
      width="${searchParams.get("width")}" height="${searchParams.get("height")}" referrerpolicy="no-referrer"
      sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>`);
  }),
);
let [host, stranger] = ["", ""];
test.beforeAll(async () => {
  const origins = await Promise.all(
    servers.map(async (server) => {
      await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    }),
  );
  [host = "", stranger = ""] = origins;
});
test.afterAll(() => servers.forEach((server) => server.close()));

/** A page of another origin with the map in it, which keeps what it hears. */
async function embedIn(page: Page, origin: string, map: string, width = 320, height = 240): Promise<FrameLocator> {
  await page.goto(`${origin}/?${new URLSearchParams({ map, width: String(width), height: String(height) })}`);
  const frame = page.frameLocator("iframe");
  await frame.locator("html[data-map-idle]").waitFor({ state: "attached" });
  return frame;
}

const heard = (page: Page, type: string) =>
  page.evaluate(
    (name) => (window as unknown as HostWindow).heard.filter((each) => each.type === `dien-bien-map:${name}`),
    type,
  );

const say = (page: Page, view: unknown, more: object = {}) =>
  page.evaluate((message) => document.querySelector("iframe")!.contentWindow!.postMessage(message, "*"), {
    type: "dien-bien-map:show",
    version: 1,
    view,
    ...more,
  });

test("a listed page hears height and selection and changes the view; any other is told nothing and ignored", async ({
  page,
  baseURL,
}) => {
  const address = `${baseURL}/embed.html?controls=zoom,legend,era,search&origins=${host},https://other.example`;
  const faults = watch(page);
  const frame = await embedIn(page, host, address);
  const caption = frame.getByTestId("caption");
  const entries = await page.evaluate(() => history.length);

  await test.step("at 320 by 240 px nothing is scrolled sideways, and the height it needs is told", async () => {
    const widths = await frame.locator("html").evaluate((root) => [root.scrollWidth, root.clientWidth]);
    expect(widths).toEqual([320, 320]);
    await expect.poll(async () => (await heard(page, "height")).at(-1)?.height).toBeGreaterThan(300);
    expect((await heard(page, "selection")).at(-1)).toMatchObject({ selection: null, name: null, version: 1 });
  });

  await test.step("a press tells what is selected, and Esc that nothing is", async () => {
    await frame.getByRole("button", { name: "xã Mường Nhé" }).press("Enter");
    await expect(caption).toContainText("Mường Nhé");
    await expect.poll(async () => (await heard(page, "selection")).at(-1)?.selection).toBe("commune:03160");
    await page.keyboard.press("Escape");
    await expect(caption).toHaveCount(0);
    await expect.poll(async () => (await heard(page, "selection")).at(-1)?.selection).toBe(null);
  });

  await test.step("the page shows another view; what is malformed changes nothing", async () => {
    await say(page, "sel=district:097");
    await expect(caption).toContainText("Mường Chà");
    await expect(frame.locator("html")).toHaveAttribute("data-era", "before");
    const warnings: string[] = [];
    page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
    for (const view of ["sel=district:999", "onload=alert(1)", { era: "after" }]) await say(page, view);
    await say(page, "era=after", { version: 2 });
    await expect.poll(() => warnings.filter((each) => each.includes("is ignored")).length).toBe(4);
    await expect(caption).toContainText("Mường Chà");
    const full = await frame.getByRole("link", { name: /Mở bản đồ đầy đủ/ }).getAttribute("href");
    expect(full).toBe(`${baseURL}/?sel=district:097`);
  });

  await test.step("what the layers are narrowed to is said; at this height the open legend lies over all else", async () => {
    await say(page, "layers=hydropower&f=hydropower~status:operating~capacity:20..");
    await expect(frame.getByTestId("narrowing")).toHaveText("Đang lọc: Đang vận hành; từ 20 MW");
    await frame.getByRole("button", { name: "Chú giải" }).press("Enter");
    const first = frame.getByRole("region", { name: "Chú giải" }).getByText("Thủy điện");
    await expect(first).toBeVisible();
    const isUppermost = (each: HTMLElement) => {
      const { left, top, height } = each.getBoundingClientRect();
      return each.contains(document.elementFromPoint(left + 4, top + height / 2));
    };
    expect(await first.evaluate(isUppermost)).toBe(true);
  });

  await test.step("the history of the page around it has no entry of the map", async () => {
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });
  /* Browsers say themselves that a message was not delivered to another origin. */
  expect(faults.filter((each) => !each.includes("does not match the recipient"))).toEqual([]);

  await test.step("a page that is not listed", async () => {
    const other = await embedIn(page, stranger, address);
    await say(page, "sel=district:097");
    await other.getByRole("button", { name: "xã Mường Nhé" }).press("Enter");
    await expect(other.getByTestId("caption")).toContainText("Mường Nhé");
    expect(await page.evaluate(() => (window as unknown as HostWindow).heard)).toEqual([]);
  });

  await test.step("without origins it neither speaks nor listens", async () => {
    const mute = await embedIn(page, host, `${baseURL}/embed.html`);
    await say(page, "sel=district:097");
    await mute.getByRole("button", { name: "xã Mường Nhé" }).press("Enter");
    await expect(mute.getByTestId("caption")).toContainText("Mường Nhé");
    expect(await page.evaluate(() => (window as unknown as HostWindow).heard)).toEqual([]);
  });
});

test("the embedded map by itself: search, legend, value with its source, nothing stored, no fault of axe", async ({
  page,
}) => {
  const faults = watch(page);
  await page.setViewportSize({ width: 360, height: 420 });
  await page.goto("/embed.html?ind=density-2019&layers=hydropower&controls=zoom,legend,era,search&lang=en");
  await drawn(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Density of population 2019, Hydropower");

  await page.getByRole("button", { name: "Find a unit or a work" }).press("Enter");
  await page.getByRole("searchbox").fill("muong nhe");
  await expect(page.getByRole("listitem").filter({ hasText: "Mường Nhé" }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  const caption = page.getByTestId("caption");
  await expect(caption).toContainText("people/km²");
  await caption.getByRole("button", { name: /^Source/ }).click();
  await expect(page.getByRole("dialog", { name: "Sources" })).toContainText("2019");
  await page.keyboard.press("Escape");
  expect(await axeFaults(page, { all: true })).toEqual([]);
  await caption.getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "Legend" }).click();
  await expect(page.getByRole("region", { name: "Legend" })).toContainText("Operating");
  expect(await axeFaults(page)).toEqual([]);
  const kept = await page.evaluate(async () => [
    localStorage.length,
    (await indexedDB.databases()).length,
    document.cookie,
  ]);
  expect(kept, "but what the tests have put there").toEqual([1, 0, ""]);
  expect(faults).toEqual([]);

  const headers = async (path: string) => (await page.request.get(path)).headers()["content-security-policy"];
  expect(await headers("/embed.html"), "any page may frame it").toMatch(/frame-ancestors \*$/);
  expect(await headers("/"), "the app itself is closed").toMatch(/frame-ancestors 'self'$/);
});

test("without scripts the picture fits the frame, with the way to the map below it", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), javaScriptEnabled: false });
  const page = await context.newPage();
  for (const [width, height] of [
    [320, 240],
    [640, 480],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto("/embed.html");
    await expect(page.getByRole("img", { name: /45 xã, phường/ })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole("link", { name: "Mở bản đồ đầy đủ / Open the full map" })).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(height);
  }
  await context.close();
});

test("the builder: choices change preview and code, wrong origins are named, the picture stands alone", async ({
  page,
}) => {
  await open(page, "?page=embed&layers=hydropower&f=hydropower~status:operating~capacity:20..");
  await expect(
    page.getByRole("textbox", { name: "Bản đồ tương tác (iframe)" }),
    "a map that shows a part says of what",
  ).toHaveValue(/title="Thủy điện \(Đang vận hành; từ 20\sMW\) · Từ 1\/7\/2025"/);
  await open(page, "?page=embed&ind=density-2019&sel=commune:03160");
  const dialog = page.getByRole("dialog", { name: "Nhúng bản đồ" });
  const code = dialog.getByRole("textbox", { name: "Bản đồ tương tác (iframe)" });
  await expect(dialog.getByTestId("shows")).toContainText("Mật độ dân số 2019");
  await expect(dialog.getByText("Trang này đang mở từ máy của bạn")).toBeVisible();
  await dialog.getByLabel("Địa chỉ công khai của bản đồ").fill("https://bando.example.vn/db/index.html");
  await expect(code).toHaveValue(
    /src="https:\/\/bando\.example\.vn\/db\/embed\.html\?sel=commune:03160&amp;ind=density-2019"/,
  );
  await expect(code).toHaveValue(/title="Mật độ dân số 2019 · Từ 1\/7\/2025".*sandbox=.*width: 100%/);

  await dialog.getByRole("checkbox", { name: "Tìm kiếm" }).check();
  await dialog.getByText("Tiếng Anh", { exact: true }).click();
  await dialog.getByText("Cố định", { exact: true }).click();
  await dialog.getByLabel("Bề rộng, px").fill("100");
  await dialog.getByLabel("Bề rộng, px").blur();
  await expect(code, "no narrower than it works").toHaveValue(/width: 320px/);
  await expect(code).toHaveValue(/controls=zoom,legend,era,search/);
  await expect(code).toHaveValue(/title="Density of population 2019 · Since 1 July 2025"/);
  const preview = page.frameLocator("iframe");
  await expect(preview.getByRole("heading", { level: 1 })).toContainText("Density of population 2019");
  await expect(preview.locator("html")).toHaveAttribute("lang", "en");
  expect((await dialog.locator("iframe").boundingBox())?.width).toBeCloseTo(320, 0);

  await dialog.getByLabel(/^Cho phép trao đổi/).fill("https://a.example\n* http://b.example/trang");
  await expect(dialog.getByText("http://b.example/trang: chỉ ghi đến tên máy")).toBeVisible();
  await expect(code).toHaveValue(/origins=https:\/\/a\.example"/);
  await expect(dialog.getByRole("textbox", { name: /Đoạn lệnh/ })).toHaveValue(
    /origin !== "https:\/\/bando\.example\.vn"/,
  );

  const picture = dialog.getByTestId("view-picture");
  await expect(picture).toBeVisible();
  expect(
    await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalHeight)),
  ).toBeGreaterThan(400);
  const saved = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Tải ảnh PNG" }).click();
  expect((await saved).suggestedFilename()).toBe("ban-do-dien-bien.png");
});

for (const [size, tag] of [
  ["desktop", []],
  ["phone", ["@deep"]],
] as const)
  test(
    `sharing says what the link holds, shows its code, copies it with its title, on a ${size}`,
    { tag: [...tag] },
    async ({ page }) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.setViewportSize(sizes[size]);
      await open(page, "?sel=commune:03160&layers=hydropower&f=hydropower~status:operating");
      const share = page.getByTestId("card").getByRole("button", { name: "Chia sẻ" });
      await share.press("Enter");
      const popover = page.getByRole("dialog", { name: "Chia sẻ khung nhìn này" });
      await expect(popover.getByTestId("holds")).toContainText("Mường Nhé");
      await expect(popover.getByTestId("holds")).toContainText("Đang vận hành");
      await expect(popover.getByRole("img", { name: "Mã QR của liên kết" })).toBeVisible();
      await popover.getByRole("button", { name: "Sao chép kèm tên" }).click();
      await expect(popover).toContainText("Đã sao chép tên và liên kết.");
      expect(await copiedText(page)).toBe(`${await page.title()}\n${page.url()}`);
      expect(await axeFaults(page, { within: "[popover]" })).toEqual([]);
      await page.keyboard.press("Escape");
      await expect(popover).toHaveCount(0);
      await expect(share).toBeFocused();
    },
  );

test(
  "over the drawn map the bare wheel scrolls the page around it, and Ctrl with the wheel zooms",
  { tag: "@drawn" },
  async ({ page, baseURL }) => {
    const frame = await embedIn(
      page,
      host,
      `${baseURL}/embed.html?at=103.1,21.5,8&origins=${host}&layers=hydropower&f=hydropower~status:operating&controls=zoom,legend,era,search`,
      480,
      480,
    );
    await page.mouse.move(240, 300);
    await page.mouse.wheel(0, 240);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await expect(frame.locator(".hint")).toHaveText("Giữ Ctrl và cuộn để phóng to, thu nhỏ bản đồ");
    await page.evaluate(() => scrollTo(0, 0));
    const scale = frame.locator(".maplibregl-ctrl-scale");
    const before = await scale.textContent();
    /* A wheel that has just scrolled the page goes on with that until the pointer has moved. */
    await page.mouse.move(260, 330);
    await page.keyboard.down("Control");
    await expect(async () => {
      await page.mouse.wheel(0, -240);
      await expect(scale).not.toHaveText(before ?? "", { timeout: 4000 });
    }).toPass();
    await page.keyboard.up("Control");
    await expect(frame.getByRole("button", { name: "Phóng to" })).toBeVisible();
    await expect(frame.getByRole("button", { name: "In bản đồ" })).toHaveCount(0);
    await page.locator("iframe").evaluate((each: HTMLIFrameElement) => ([each.width, each.height] = ["320", "240"]));
    await expect.poll(() => frame.locator("html").evaluate(() => innerHeight)).toBe(240);
    const [zoom, legend] = await Promise.all(
      ["Thu nhỏ", "Chú giải"].map((name) => frame.getByRole("button", { name }).boundingBox()),
    );
    expect(zoom!.y + zoom!.height, "in the lowest map they lie clear of each other").toBeLessThanOrEqual(legend!.y);
  },
);
