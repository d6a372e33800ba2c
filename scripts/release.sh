#!/usr/bin/env bash
# Builds the files of a version in dist/VERSION: static binaries for Linux on amd64 and arm64, each packed with licence, notices and
# documents; the bill of materials in CycloneDX; and all checksums. The same commit and version yield the same files, byte for byte.
#
#   scripts/release.sh v1.2.3          build them
#   scripts/release.sh --check v1.2.3  build them twice, from two copies of the commit, and compare
source "$(dirname "$0")/lib.sh"

check=
[[ ${1:-} == --check ]] && check=1 && shift
version=${1:-}
[[ $version =~ ^v[0-9]+\.[0-9]+\.[0-9]+(-[0-9a-z.]+)?$ ]] || fail "say which version: make release VERSION=v1.2.3"
need_toolchains

# packed makes a reproducible archive: all files have the commit's time.
packed() {
  tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --mode='u+rwX,go+rX,go-w' \
    -C "$(dirname "$1")" -cf - "$(basename "$1")" |
    gzip -9 -n >"$1.tar.gz"
}

# build builds the files for the current folder's commit, into another folder.
build() {
  local out=$1 arch name
  SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
  export SOURCE_DATE_EPOCH
  phase "Web app"
  npm run --silent build
  rm -rf "$out"
  mkdir -p "$out"
  for arch in amd64 arm64; do
    name=vinculo_${version#v}_linux_$arch
    phase "$name"
    mkdir "$out/$name"
    GOOS=linux GOARCH=$arch go build -buildvcs=false -ldflags "-s -w -buildid= -X main.version=$version" -o "$out/$name/vinculo" .
    cp -r LICENSE THIRD_PARTY_NOTICES.txt README.md CHANGELOG.md docs examples "$out/$name/"
    packed "$out/$name"
    rm -r "${out:?}/$name"
  done
  phase "Bill of materials and checksums"
  node scripts/release/sbom.mjs "$version" >"$out/vinculo_${version#v}.cdx.json"
  (cd "$out" && sha256sum ./*.tar.gz ./*.cdx.json | sed 's|\./||' >SHA256SUMS)
}

# copied builds from a clone of the commit, so that no stray file gets in.
copied() {
  local folder=$1 out=$2
  git clone --quiet --no-hardlinks . "$folder"
  cp -al node_modules "$folder/node_modules"
  (cd "$folder" && build "$out")
  rm -rf "$folder"
}

[[ -z $(git status --porcelain) ]] || fail "commit or remove what 'git status' shows: a version is built from a commit"
grep -q "^## ${version#v} " CHANGELOG.md || fail "CHANGELOG.md has no section '## ${version#v} (date)'"
web_packages
mkdir -p dist
temporary=$(mktemp -d -p "$PWD/dist")
trap 'rm -rf "$temporary"' EXIT
out=$PWD/dist/$version
copied "$temporary/first" "$out"
if [[ $check ]]; then
  copied "$temporary/another-folder" "$temporary/out"
  diff -r "$out" "$temporary/out" || fail "two builds differ"
  phase "Two builds are the same"
fi
cat "$out/SHA256SUMS"
