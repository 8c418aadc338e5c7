// Reads a site as Netlify would, with Netlify's own parsers, and prints what they understood as JSON.
// node netlify.mjs FOLDER: the folder holds netlify.toml and, once built, the published folder it names.
import { resolve } from 'node:path'
import { resolveConfig } from '@netlify/config'
import { parseAllHeaders } from '@netlify/headers-parser'
import { parseAllRedirects } from '@netlify/redirect-parser'

const folder = resolve(process.argv[2])
const { config, configPath } = await resolveConfig({
  cwd: folder,
  repositoryRoot: folder,
  context: 'production',
  branch: 'main',
  offline: true,
  mode: 'cli',
})
const publish = config.build.publish
const headers = await parseAllHeaders({ headersFiles: [resolve(publish, '_headers')], netlifyConfigPath: configPath, minimal: false })
const redirects = await parseAllRedirects({ redirectsFiles: [resolve(publish, '_redirects')], netlifyConfigPath: configPath, minimal: true })

console.log(
  JSON.stringify({
    publish,
    command: config.build.command,
    environment: config.build.environment,
    headers: headers.headers.map((rule) => ({ for: rule.for, values: rule.values, pattern: rule.forRegExp.source })),
    redirects: redirects.redirects.map(({ from, to, status, force }) => ({ from, to, status: status ?? 301, force })),
    errors: [...headers.errors, ...redirects.errors].map((error) => error.message),
  }),
)
