import { expect, test } from "vitest";
import { fromHex, sha256, toHex } from "@/domain/hash";
import {
  consistencyProof,
  type Hash,
  inclusionProof,
  MerkleEdge,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from "@/domain/log/merkle";

// The inputs of the certificate-transparency reference tests, as leaf data.
const INPUTS = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
];
const ROOTS = [
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];
const leaf = (data: string): Hash => sha256(new Uint8Array([0]), fromHex(data) ?? new Uint8Array());
const leaves = (n: number): Hash[] => Array.from({ length: n }, (_, index) => sha256(`leaf ${index}`));
const flip = (hash: Hash): Hash => hash.map((byte, index) => (index === 7 ? byte ^ 4 : byte));

test("the roots are those of the published reference vectors", () => {
  expect(toHex(rootOf([]))).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  ROOTS.forEach((root, index) => {
    expect(toHex(rootOf(INPUTS.slice(0, index + 1).map(leaf)))).toBe(root);
  });
});

test("every inclusion proof of every size to 70 verifies, and one flipped bit never does", () => {
  for (let size = 1; size <= 70; size += 1) {
    const all = leaves(size);
    const root = rootOf(all);
    all.forEach((hash, index) => {
      const proof = inclusionProof(all, index);
      expect(verifyInclusion(hash, index, size, proof, root)).toBe(true);
      expect(verifyInclusion(flip(hash), index, size, proof, root)).toBe(false);
      expect(verifyInclusion(hash, index, size, proof, flip(root))).toBe(false);
      expect(verifyInclusion(hash, index, size, [...proof, root], root)).toBe(false);
      proof.forEach((step, at) => {
        const bent = proof.map((one, i) => (i === at ? flip(step) : one));
        expect(verifyInclusion(hash, index, size, bent, root)).toBe(false);
      });
    });
  }
});

test("every consistency proof of every size to 70 verifies, and one flipped bit never does", () => {
  for (let size = 1; size <= 70; size += 1) {
    const all = leaves(size);
    const root = rootOf(all);
    for (let older = 1; older <= size; older += 1) {
      const olderRoot = rootOf(all.slice(0, older));
      const proof = consistencyProof(all, older);
      expect(verifyConsistency(older, olderRoot, size, root, proof)).toBe(true);
      expect(verifyConsistency(older, flip(olderRoot), size, root, proof)).toBe(false);
      expect(verifyConsistency(older, olderRoot, size, flip(root), proof)).toBe(false);
      proof.forEach((step, at) => {
        const bent = proof.map((one, i) => (i === at ? flip(step) : one));
        expect(verifyConsistency(older, olderRoot, size, root, bent)).toBe(false);
      });
    }
  }
});

test("a stored edge goes on as if it had never been stored", () => {
  const all = leaves(70);
  for (let size = 0; size < 70; size += 1) {
    const edge = new MerkleEdge();
    for (const hash of all.slice(0, size)) edge.append(hash);
    const again = MerkleEdge.fromText(edge.size, edge.toText());
    for (const hash of all.slice(size)) again.append(hash);
    expect(toHex(again.root())).toBe(toHex(rootOf(all)));
  }
});

test("an edge that does not fit its size is refused", () => {
  expect(() => MerkleEdge.fromText(3, toHex(sha256("a")))).toThrow(RangeError);
  expect(() => MerkleEdge.fromText(1, "zz")).toThrow(RangeError);
});
