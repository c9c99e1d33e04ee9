// What each release wrote, a file and a link of each of some families, opens in this one: the same answer by both ways.
import { readFileSync, readdirSync } from "node:fs";
import { expect, open, test } from "./site.mjs";

const kept = new URL("../kept/", import.meta.url);
const releases = readdirSync(kept).filter((name) => name.endsWith(".jsonl"));

test("there is something of each release", () => expect(releases.length).toBeGreaterThan(0));

for (const release of releases) {
  const rows = readFileSync(new URL(release, kept), "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
  test(`files and links of ${release.replace(".jsonl", "")} open`, async ({ page }) => {
    const answer = async () => {
      await expect(page).toHaveURL(/#\/fr\/questions\/resultats$/);
      await expect(page.locator("#reponse")).toContainText("€");
      return page.locator("#reponse").innerText();
    };
    for (const { id, file, link } of rows) {
      await page.goto("about:blank");
      await open(page, `./${link}`);
      await page.getByRole("button", { name: "Ouvrir ce dossier" }).click();
      const byLink = await answer();
      await page.goto("about:blank");
      await open(page, "./#/fr/dossier");
      await page.getByLabel("Ouvrir un fichier enregistré").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(file) });
      expect(await answer(), id).toBe(byLink);
    }
  });
}
