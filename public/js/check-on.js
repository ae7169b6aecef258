// Shows "Please check on A." on an open staff page within twenty seconds. The page is complete without it.
;(function () {
  var every = 20000
  var first = strip()
  var shown = first ? first.outerHTML : ''

  function strip() {
    return document.querySelector('aside[aria-label="Urgent"]')
  }

  function look() {
    if (document.visibilityState !== 'visible') return
    fetch('/check-ons/count', { credentials: 'same-origin' })
      .then(function (answer) {
        return answer.ok && !answer.redirected ? answer.text().then(show) : undefined
      })
      .catch(function () {
        // The network is away for a moment: look again next time.
      })
  }

  function show(html) {
    if (html === shown) return
    shown = html
    var old = strip()
    if (old) old.parentNode.removeChild(old)
    var holder = document.createElement('div')
    holder.innerHTML = html
    var fresh = holder.firstElementChild
    if (!fresh) return
    fresh.setAttribute('role', 'alert')
    document.body.insertBefore(fresh, document.querySelector('header.bar'))
  }

  setInterval(look, every)
  document.addEventListener('visibilitychange', look)
})()
