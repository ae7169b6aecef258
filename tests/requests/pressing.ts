import { parse, type HTMLElement } from 'node-html-parser'
import type { Browser, Page } from '#tests/support/browser.ts'

/** Which button, by its words, and what is typed or picked on the page. */
type Pressed = { readonly button: string } & Readonly<Record<string, string | readonly string[]>>

/**
 * Presses a button of a page as a browser does: the form it belongs to is sent, hidden fields and all, to the address the
 * button names or else the form's own. A field of another form does not travel.
 */
export function press(browser: Browser, { html }: Page, { button: name, ...filled }: Pressed): Promise<Page> {
  const page = parse(html)
  const button = page.querySelectorAll('button').find((one) => readable(one) === name)
  if (!button) throw new Error(`no button ${name} on this page`)
  const form = page.querySelector(`form[id="${button.getAttribute('form') ?? ''}"]`) ?? button.closest('form')
  if (!form) throw new Error(`the button ${name} belongs to no form`)
  const hidden = form
    .querySelectorAll('input[type=hidden]')
    .map((field): [string, string] => [field.getAttribute('name') ?? '', field.getAttribute('value') ?? ''])
  const own = new Set(form.querySelectorAll('input, textarea').map((field) => field.getAttribute('name')))
  const typed = Object.entries(filled).filter(([field]) => own.has(field))
  const address = button.getAttribute('formaction') ?? form.getAttribute('action') ?? ''
  return browser.submit(address, { ...Object.fromEntries(hidden), ...Object.fromEntries(typed) })
}

const readable = (element: HTMLElement) => element.textContent.replace(/\s+/g, ' ').trim()
