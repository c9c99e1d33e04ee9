// What Trunk calls once the page is built, in its staging folder, in this order. A step that adds files to the site
// (guide pages, the service worker) goes before the list of files; the service worker that reads the list, after it.
import "./finish-page.mjs";
import "./one-style.mjs";
import "./program-parts.mjs";
import "./guide-pages.mjs";
import "./name-files.mjs";
import "./list-files.mjs";
import "./host-headers.mjs";
import "./service-worker.mjs";
