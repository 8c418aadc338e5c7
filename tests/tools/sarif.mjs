// Prints what is wrong with a SARIF file, a line a fault; nothing when it is valid.
// node sarif.mjs FILE
import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

const schema = JSON.parse(readFileSync(new URL('node_modules/@microsoft/sarif-multitool-linux/sarif-2.1.0.json', import.meta.url)))
const ajv = new Ajv2020({ allErrors: true, strict: false })
addFormats(ajv)
const valid = ajv.compile(schema)
if (!valid(JSON.parse(readFileSync(process.argv[2])))) {
  for (const error of valid.errors) {
    console.log(`${error.instancePath} ${error.message}`)
  }
}
