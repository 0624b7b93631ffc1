/** No code of ours makes markup or code of text: whatever stands in a contract, a file name or a title is shown as words. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const src = fileURLToPath(new URL('../src/', import.meta.url))
const makesMarkup = /\b(?:dangerouslySetInnerHTML|insertAdjacentHTML|createContextualFragment|setHTML(?:Unsafe)?|document\.write(?:ln)?|new Function)\b|\.(?:innerHTML|outerHTML|srcdoc)\s*[+|&?]*=(?!=)|\beval\(/

test('no source writes markup or runs text', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(file => /\.tsx?$/.test(file))
  expect(files.length).toBeGreaterThan(200)
  expect(files.filter(file => makesMarkup.test(readFileSync(`${src}${file}`, 'utf8')))).toEqual([])
})

test.each(['node.innerHTML = words', 'a.outerHTML += b', '<p dangerouslySetInnerHTML={{ __html: a }} />', 'frame.srcdoc = a', 'document.write(a)', 'eval(a)', 'new Function(a)'])('%s would be found', code => {
  expect(makesMarkup.test(code)).toBe(true)
})
