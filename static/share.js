/** What only scripts can do with an address: hand it to the telephone's own ways, copy it, print the page. */
export async function use(button) {
  const { copy, shareText, copied } = button.dataset;
  if (button.dataset.print !== undefined) {
    window.print();
  } else if (shareText !== undefined && navigator.share) {
    await navigator.share({ title: document.title, text: shareText, url: copy }).catch(() => {});
  } else {
    await copyAddress(copy);
    button.closest(".share").querySelector(".share__status").textContent = copied;
  }
}

/** The clipboard is closed to pages that came without TLS: then the address is marked, to be copied by hand. */
async function copyAddress(address) {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(address);
  }
  const shown = document.querySelector(".share__address bdi");
  getSelection().selectAllChildren(shown);
  document.execCommand("copy");
}
