/** Freezes a value with everything in it, so that no view can change what another one reads. Maps lose their setters. */
export function freezeDeep<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) {
    for (const each of value.values()) freezeDeep(each);
    Object.assign(value, { set: refuse, delete: refuse, clear: refuse });
  } else for (const each of Object.values(value)) freezeDeep(each);
  return Object.freeze(value);
}

function refuse(): never {
  throw new TypeError('The catalogue is frozen: change the content file instead.');
}
