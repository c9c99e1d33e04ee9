// Shows Droits au clair in a page of yours: docs/integrators.md. Your page learns how high it is, and nothing else.
{
  const script = document.currentScript;
  const { site: address, page = "", lang = "fr", theme = "", title = "Simulateur de prestations, Droits au clair" } = script.dataset;
  const site = new URL("./", address);
  const frame = document.createElement("iframe");
  frame.src = `${site}#/${encodeURIComponent(lang)}/${page}`;
  frame.title = title;
  frame.width = "100%";
  frame.height = 800;
  frame.style.border = 0;
  frame.allow = "clipboard-write";
  addEventListener("message", ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== site.origin || data?.droits !== "height") return;
    const height = Math.ceil(data.height);
    if (height > 0) frame.height = Math.min(height, 30000);
  });
  frame.addEventListener("load", () => frame.contentWindow.postMessage({ droits: "hello", theme }, site.origin));
  script.after(frame);
}
