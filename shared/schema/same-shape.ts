type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** `true` when what a schema gives and a type of the model are the same, apart from `readonly`; else `false`. */
export type SameShape<Given, Model> = [DeepReadonly<Given>] extends [Model]
  ? [Model] extends [DeepReadonly<Given>]
    ? true
    : false
  : false;
