// The browsers that Playwright does not drive, by what they speak themselves: Firefox by WebDriver BiDi, WebKitGTK by WebDriver.
// Each is `{ name, go(address), run(function, ...words), press(key), type(text), end() }`; a function that is run may be
// asynchronous, and takes and gives what JSON can hold.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import WebSocket from "ws";
import { chromiumPath } from "./chromium.mjs";

const SIZE = { width: 1280, height: 900 };
/** What a key is called by WebDriver (Unicode's private use). */
const KEYS = { Enter: "\uE007", ArrowDown: "\uE015", Tab: "\uE004", Space: " " };

const onPath = (...names) => (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);
const firefoxPath = () => [process.env.FIREFOX ?? onPath("firefox-esr", "firefox")].find((path) => path && existsSync(path));
const webkitPath = () => {
  const places = ["/usr/lib", ...(existsSync("/usr/lib") ? readdirSync("/usr/lib").filter((name) => name.endsWith("-linux-gnu")).map((name) => `/usr/lib/${name}`) : [])];
  const engines = places.flatMap((place) => ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"].map((name) => `${place}/${name}/MiniBrowser`));
  return onPath("WebKitWebDriver") && onPath("Xvfb") ? engines.find(existsSync) : undefined;
};

/** What starts each, and whether it is on this machine. */
export const BROWSERS = {
  chromium: { here: () => !!chromiumPath(), start: startChromium },
  firefox: { here: () => !!firefoxPath(), start: startFirefox },
  webkit: { here: () => !!webkitPath(), start: startWebkit },
};

async function startChromium() {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
  const page = await browser.newPage({ viewport: SIZE, locale: "fr-FR" });
  return {
    name: `Chromium ${browser.version()}`,
    go: (address) => page.goto(address),
    run: (script, ...words) => page.evaluate(`(${script})(...${JSON.stringify(words)})`),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    end: () => browser.close(),
  };
}

async function startFirefox() {
  const folder = mkdtempSync(join(tmpdir(), "firefox-"));
  const program = begin(firefoxPath(), ["--headless", "--no-remote", "--profile", folder, "--remote-debugging-port", "0"], { ...process.env, MOZ_HEADLESS_WIDTH: SIZE.width, MOZ_HEADLESS_HEIGHT: SIZE.height });
  const end = async () => {
    await program.end();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const [, address] = await program.says(/listening on (ws:\S+)/);
    const { ask } = await bidi(`${address}/session`);
    const { capabilities } = await ask("session.new", { capabilities: {} });
    // In the tab that stands open at the start the address bar has the focus: keys press no button there.
    const { context } = await ask("browsingContext.create", { type: "tab" });
    await ask("browsingContext.setViewport", { context, viewport: SIZE });
    const keys = (values) => ask("input.performActions", { context, actions: [{ type: "key", id: "keys", actions: presses(values) }] });
    return {
      name: `Firefox ${capabilities.browserVersion}`,
      go: (url) => ask("browsingContext.navigate", { context, url, wait: "complete" }),
      async run(script, ...words) {
        const functionDeclaration = `async () => JSON.stringify(await (${script})(...${JSON.stringify(words)}))`;
        const { result, exceptionDetails } = await ask("script.callFunction", { functionDeclaration, awaitPromise: true, target: { context } });
        if (exceptionDetails) throw new Error(exceptionDetails.text);
        return result.value === undefined ? undefined : JSON.parse(result.value);
      },
      press: (key) => keys([KEYS[key]]),
      type: (text) => keys([...text]),
      end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Asks over a socket, and hears the answer that bears the number of the question. */
async function bidi(address) {
  const socket = new WebSocket(address, { perMessageDeflate: false });
  const waiting = new Map();
  await new Promise((done, fail) => socket.once("open", done).once("error", fail));
  socket.on("message", (data) => {
    const { id, result, error, message } = JSON.parse(data);
    const { done, fail } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error) fail?.(new Error(`${error}: ${message}`));
    else done?.(result);
  });
  socket.on("close", () => { for (const { fail } of waiting.values()) fail(new Error("Firefox ended")); });
  let last = 0;
  const ask = (method, params) => new Promise((done, fail) => {
    waiting.set(++last, { done, fail });
    socket.send(JSON.stringify({ id: last, method, params }));
  });
  return { ask };
}

async function startWebkit() {
  const [port, screen] = [await freePort(), begin("Xvfb", ["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"])];
  let driver;
  const ends = async () => {
    await driver?.end();
    await screen.end();
  };
  try {
    const [display] = await screen.says(/^\d+$/);
    driver = begin("WebKitWebDriver", [`--port=${port}`], { ...process.env, DISPLAY: `:${display}`, LIBGL_ALWAYS_SOFTWARE: "1", NO_AT_BRIDGE: "1" });
    const ask = async (method, path, body) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
      const { value } = await answer.json();
      if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
      return value;
    };
    await until(() => ask("GET", "/status").then(({ ready }) => ready, () => false));
    const browser = { binary: webkitPath(), args: ["--automation", `--geometry=${SIZE.width}x${SIZE.height}`] };
    const { sessionId, capabilities } = await ask("POST", "/session", { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": browser } } });
    const here = `/session/${sessionId}`;
    await ask("POST", `${here}/timeouts`, { script: 120_000 });
    const keys = (values) => ask("POST", `${here}/actions`, { actions: [{ type: "key", id: "keys", actions: presses(values) }] });
    return {
      name: `WebKitGTK ${capabilities.browserVersion}`,
      go: (url) => ask("POST", `${here}/url`, { url }),
      async run(script, ...words) {
        const [done, value] = await ask("POST", `${here}/execute/async`, {
          script: `const end = arguments[0]; (async () => (${script})(...${JSON.stringify(words)}))().then((value) => end([true, JSON.stringify(value) ?? null]), (error) => end([false, String(error)]))`,
          args: [],
        });
        if (!done) throw new Error(value);
        return value === null ? undefined : JSON.parse(value);
      },
      press: (key) => keys([KEYS[key]]),
      type: (text) => keys([...text]),
      async end() {
        await ask("DELETE", here).catch(() => {});
        await ends();
      },
    };
  } catch (error) {
    await ends();
    throw error;
  }
}

const presses = (values) => values.flatMap((value) => [{ type: "keyDown", value }, { type: "keyUp", value }]);

// Who is ended ends what it has begun.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));

/** A program that ends with this one, and what it says, line by line. */
export function begin(command, words, env = process.env) {
  const child = spawn(command, words, { env, stdio: ["ignore", "pipe", "pipe"] });
  const lines = [];
  const hearing = new Set();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => {
      lines.push(line);
      for (const hear of hearing) hear();
    });
  }
  const ended = new Promise((done) => child.once("close", done).once("error", done));
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  return {
    /** The first line that matches. */
    says: (pattern) => new Promise((done, fail) => {
      const hear = () => {
        const found = lines.map((line) => line.match(pattern)).find(Boolean);
        if (found) done(found);
      };
      hearing.add(hear);
      hear();
      const fails = (why) => fail(new Error(`${command} ${why}: ${lines.join("\n")}`));
      ended.then(() => fails("ended"));
      setTimeout(fails, 60_000, "did not start").unref();
    }),
    async end() {
      child.kill();
      const hard = setTimeout(kill, 5000);
      await ended;
      clearTimeout(hard);
      process.off("exit", kill);
    },
  };
}

async function until(holds) {
  for (let tries = 0; !(await holds()); tries++) {
    if (tries > 200) throw new Error("It does not start");
    await new Promise((done) => setTimeout(done, 100));
  }
}

export const freePort = () => new Promise((done) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

/** The built site, served on this machine as long as this program runs; or the one that `--site=` names. */
export async function served() {
  const given = process.argv.find((word) => word.startsWith("--site="))?.slice("--site=".length);
  if (given) return { address: given, end() {} };
  const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
  const port = await freePort();
  const server = begin(process.execPath, [path("tools/serve.mjs"), path("dist"), String(port)]);
  await server.says(/is served at/);
  return { address: `http://127.0.0.1:${port}/`, end: server.end };
}

/** Which of the named browsers are not on this machine. Run by itself it prints them, and fails if there is one. */
export const missing = (names = Object.keys(BROWSERS)) => names.filter((name) => !BROWSERS[name].here());
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = missing(process.argv.slice(2));
  console.log(names.join(" "));
  process.exitCode = names.length ? 1 : 0;
}
