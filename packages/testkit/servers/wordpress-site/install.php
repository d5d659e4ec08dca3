<?php
// Makes the database of a site, installs WordPress into it by its own function, and prints a password for programs.
// `php install.php FOLDER_OF_THE_SITE`, with SITE_URL and SITE_SOCKET in the environment.
(new mysqli('localhost', 'root', '', '', 0, getenv('SITE_SOCKET')))->query('CREATE DATABASE site CHARACTER SET utf8mb4');
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('SITE_URL'), PHP_URL_HOST) . ':' . parse_url(getenv('SITE_URL'), PHP_URL_PORT);
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
wp_install('Ana cooks', 'ana', 'ana@example.test', true, '', 'password of ana');
// What every new site welcomes its owner with.
foreach ([1, 2, 3] as $welcome) wp_delete_post($welcome, true);
update_option('blogdescription', 'Bread & knives');
update_option('timezone_string', 'Asia/Bangkok');
[$password] = WP_Application_Passwords::create_new_application_password(1, ['name' => 'Relais']);
echo json_encode(['version' => $wp_version, 'password' => $password]);
