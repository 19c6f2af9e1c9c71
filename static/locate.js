/** Search around the reader: asks the telephone where it is, in the form that has the button. */
import { one } from "./site.js";

export function use(button) {
  const form = button.form;
  const place = one("#place", form);
  const status = one("#locate-status", form);
  const giveUp = (reason) => {
    button.disabled = false;
    status.textContent = reason;
    place.focus();
  };
  if (!navigator.geolocation || !isSecureContext) {
    giveUp(button.dataset.unsupported);
    return;
  }
  button.disabled = true;
  status.textContent = button.dataset.searching;
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      place.value = "";
      hold(form, "lat", coords.latitude);
      hold(form, "lon", coords.longitude);
      form.requestSubmit();
    },
    () => giveUp(button.dataset.refused),
    { timeout: 15000, maximumAge: 600000 },
  );
}

/** Three decimals, about 100 m: near enough to search, too coarse to point at a door. */
function hold(form, name, degrees) {
  let field = form.elements[name];
  if (!field) {
    field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    form.append(field);
  }
  field.value = degrees.toFixed(3);
}
