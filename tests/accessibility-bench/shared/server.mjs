// A folder on a loopback address, so that pages load as they would from a web server: one origin, true media types.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const types = {
  ".html": "text/html; charset=utf-8", ".htm": "text/html; charset=utf-8", ".xhtml": "application/xhtml+xml",
  ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json", ".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg",
  ".jfif": "image/jpeg", ".gif": "image/gif", ".webp": "image/webp", ".ico": "image/x-icon", ".mp3": "audio/mpeg",
  ".wav": "audio/wav", ".ogg": "audio/ogg", ".mp4": "video/mp4", ".webm": "video/webm", ".vtt": "text/vtt; charset=utf-8",
  ".woff": "font/woff", ".woff2": "font/woff2", ".pdf": "application/pdf", ".txt": "text/plain; charset=utf-8",
};

/** Serves a folder; resolves to its origin and a way to stop. */
export async function serve(folder) {
  const server = createServer((request, response) => answer(folder, request, response));
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => { server.closeAllConnections(); server.close(); },
  };
}

async function answer(folder, request, response) {
  const found = await fileFor(folder, request.url);
  if (!found) {
    response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    return;
  }

  const headers = { "content-type": types[extname(found.path).toLowerCase()] ?? "application/octet-stream", "accept-ranges": "bytes" };
  const part = rangeOf(request.headers.range, found.size);
  if (part) {
    headers["content-range"] = `bytes ${part.start}-${part.end}/${found.size}`;
  }

  headers["content-length"] = part ? part.end - part.start + 1 : found.size;
  response.writeHead(part ? 206 : 200, headers);
  createReadStream(found.path, part ?? {}).on("error", () => response.destroy()).pipe(response);
}

async function fileFor(folder, url) {
  let path;
  try {
    path = join(folder, normalize(decodeURIComponent(new URL(url, "http://x").pathname)));
  } catch {
    return null;
  }

  if (path !== folder && !path.startsWith(folder + sep)) {
    return null;
  }

  for (const candidate of [path, join(path, "index.html")]) {
    const about = await stat(candidate).catch(() => null);
    if (about?.isFile()) {
      return { path: candidate, size: about.size };
    }
  }

  return null;
}

/** Media players ask for parts of a file; without this, Chromium cannot seek. */
function rangeOf(header, size) {
  const match = /^bytes=(\d+)-(\d*)$/.exec(header ?? "");
  if (!match || Number(match[1]) >= size) {
    return null;
  }

  return { start: Number(match[1]), end: Math.min(match[2] ? Number(match[2]) : size - 1, size - 1) };
}
