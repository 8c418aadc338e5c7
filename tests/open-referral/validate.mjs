// Holds every Open Referral file of a published site to the compiled schemas of the UK profile, and says which fields it
// has that the schemas do not know.
//   npm ci
//   node validate.mjs SITE SCHEMAS
// SITE is the published folder. SCHEMAS holds service.json, service_list.json, service_at_location.json and
// service_at_location_list.json of https://github.com/OpenReferralUK/uk-profile (schema/compiled). Ends with 1 where a file is not valid.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'

const [site, schemas] = process.argv.slice(2)
if (!site || !schemas) {
  console.error('node validate.mjs SITE SCHEMAS')
  process.exit(2)
}

const read = (path) => JSON.parse(readFileSync(path, 'utf8'))
const ajv = addFormats(new Ajv({ allErrors: true, strict: false }))
const schemaOf = (name) => read(join(schemas, `${name}.json`))
const folder = join(site, 'open-referral')
const faults = []
const extras = new Set()
let checked = 0

// The names a schema has no word for. They are allowed; the list shows what other programs will pass over.
function findExtras(value, schema, path) {
  if (Array.isArray(value)) {
    value.forEach((item) => findExtras(item, schema?.items, `${path}[]`))
  } else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      const known = schema?.properties?.[key]
      if (known) {
        findExtras(inner, known, `${path}.${key}`)
      } else {
        extras.add(`${path}.${key}`)
      }
    }
  }
}

function hold(values, name, file) {
  const schema = schemaOf(name)
  const validate = ajv.getSchema(name) ?? (ajv.addSchema(schema, name), ajv.getSchema(name))
  for (const value of values) {
    checked++
    if (!validate(value)) {
      faults.push(...validate.errors.map((error) => `${file}: ${error.instancePath || '/'} ${error.message}`))
    }
    findExtras(value, schema, name)
  }
}

function holdPage(page, file) {
  const wanted = { total_items: 'number', total_pages: 'number', page_number: 'number', size: 'number', first_page: 'boolean', last_page: 'boolean', empty: 'boolean' }
  for (const [key, type] of Object.entries(wanted)) {
    if (typeof page[key] !== type) faults.push(`${file}: ${key} is no ${type}`)
  }
  if (page.total_items !== page.contents.length || page.size !== page.contents.length) faults.push(`${file}: its counts are not those of its contents`)
}

for (const name of ['service', 'service_at_location']) {
  const list = `${name}s`
  const page = read(join(folder, `${list}.json`))
  holdPage(page, `${list}.json`)
  hold(page.contents, `${name}_list`, `${list}.json`)
  const files = readdirSync(join(folder, list)).sort()
  for (const file of files) {
    const value = read(join(folder, list, file))
    hold([value], name, `${list}/${file}`)
    if (`${value.id}.json` !== file) faults.push(`${list}/${file}: its name is not its id`)
  }
  const listed = page.contents.map((entry) => `${entry.id}.json`).sort()
  if (JSON.stringify(listed) !== JSON.stringify(files)) faults.push(`${list}.json: it does not list the files beside it`)
}

for (const list of ['taxonomies', 'taxonomy_terms']) {
  holdPage(read(join(folder, `${list}.json`)), `${list}.json`)
}

console.log(`${checked} records checked, ${faults.length} faults`)
faults.forEach((fault) => console.log(fault))
console.log(`Fields the schemas do not know:\n  ${[...extras].sort().join('\n  ')}`)
process.exit(faults.length ? 1 : 0)
