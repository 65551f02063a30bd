/** An id that can be read, made of a name: "Job kept 13 weeks" becomes `job-kept-13-weeks`. */
export function idFromName(name: string, otherwise: string): string {
  const words = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z\d]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  const id = words.slice(0, 50).replace(/-+$/u, "");
  return /^[a-z]/u.test(id) ? id : id === "" ? otherwise : `${otherwise}-${id}`;
}
