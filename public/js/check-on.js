// Shows "Please check on A." on an open staff page within twenty seconds. The page is complete without it.
;(function () {
  var every = 20000
  var first = document.querySelector('aside[aria-label="Urgent"]')
  var shown = first ? first.outerHTML : ''
  // A place that says aloud whatever comes to stand in it.
  var place = document.createElement('div')
  place.setAttribute('role', 'alert')

  // A page left open must not look as if it still watched.
  var signedOut = '<p class="notice"><a href="/sign-in">You are signed out. Sign in to see who needs you.</a></p>'

  function look() {
    if (document.visibilityState !== 'visible') return
    fetch('/check-ons/count', { credentials: 'same-origin' })
      .then(function (answer) {
        if (answer.redirected) return show(signedOut)
        return answer.ok ? answer.text().then(show) : undefined
      })
      .catch(function () {
        // The network is away for a moment: look again next time.
      })
  }

  function show(html) {
    if (html === shown) return
    shown = html
    if (first) first.parentNode.removeChild(first)
    first = null
    place.innerHTML = html
  }

  document.body.insertBefore(place, document.querySelector('header.bar'))
  setInterval(look, every)
  document.addEventListener('visibilitychange', look)
})()
