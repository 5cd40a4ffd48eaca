# The built site, served by nginx that runs without any rights of its own.
#   docker build --build-arg SITE_URL=https://example.org/ -t dien-bien-map .
#   docker run -p 8080:8080 dien-bien-map
FROM node:22-alpine AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --include=dev
COPY . .
ARG SITE_URL
RUN SITE_URL=$SITE_URL npm run build && npm run -s nginx > nginx.conf

FROM nginxinc/nginx-unprivileged:stable-alpine
COPY --from=build /app/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /app/dist /usr/share/nginx/html
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s CMD wget -q -O /dev/null http://127.0.0.1:8080/healthz
