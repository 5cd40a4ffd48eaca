/** `npm start`: installs what is missing, builds the map and serves it; the address is printed. PORT and HOST choose where. */
import { prepare } from "./install.mjs";
import { root, runBin } from "./run.mjs";

const firstPort = 4173;
const { PORT, HOST } = process.env;

if (PORT && !(Number.isInteger(Number(PORT)) && Number(PORT) > 0 && Number(PORT) < 65536)) {
  console.error(`PORT=${PORT} không phải là số cổng. / PORT=${PORT} is not the number of a port.`);
  process.exit(1);
}

await prepare();

console.log("Đang dựng bản đồ… / Building the map…");
const built =
  (await runBin("vite", ["build", "--logLevel", "warn"], { stream: true })).ok &&
  (await runBin("tsx", ["tools/publish.ts"], { stream: true })).ok;
if (!built) {
  console.error("Không dựng được bản đồ; xem lỗi ở trên. / The map could not be built; see the error above.");
  process.exit(1);
}

const { preview } = await import("vite");
try {
  const server = await preview({
    root,
    logLevel: "warn",
    preview: { port: Number(PORT || firstPort), strictPort: Boolean(PORT), ...(HOST ? { host: HOST } : {}) },
  });
  const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0];
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));
  console.log(`\n  Bản đồ đã sẵn sàng / The map is ready: ${address}\n  Ctrl+C để dừng / to stop\n`);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`Không mở được máy chủ. / The server could not be started: ${reason}`);
  process.exit(1);
}
